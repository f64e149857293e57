using System.Collections.Frozen;
using System.Text;

namespace Reports.Text.Folding;

/// <summary>Traditional to Simplified, character by character (Data/TSCharacters.txt).</summary>
internal static class Simplified
{
    private const string Resource = "Reports.Text.Data.TSCharacters.txt";

    private static readonly FrozenDictionary<int, int> Forms = Read();

    public static int Of(int codePoint) => Forms.TryGetValue(codePoint, out var form) ? form : codePoint;

    private static FrozenDictionary<int, int> Read()
    {
        using var stream = typeof(Simplified).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var forms = new Dictionary<int, int>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Add(forms, line);
            }
        }

        return forms.ToFrozenDictionary(form => form.Key, form => LastForm(forms, form.Value));
    }

    /// <summary>A form may be a key itself (薴 → 苧 → 苎); folding twice must change nothing.</summary>
    private static int LastForm(Dictionary<int, int> forms, int form)
    {
        while (forms.TryGetValue(form, out var next))
        {
            form = next;
        }

        return form;
    }

    /// <summary>A character among its own forms stays: it is Simplified too.</summary>
    private static void Add(Dictionary<int, int> forms, string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var key = line[..tab];
        var values = line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!values.Contains(key, StringComparer.Ordinal))
        {
            forms[char.ConvertToUtf32(key, 0)] = char.ConvertToUtf32(values[0], 0);
        }
    }
}
