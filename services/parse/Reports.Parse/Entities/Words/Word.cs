using Reports.Text.Places;

namespace Reports.Parse.Entities.Words;

/// <summary>A word of the table, with all that the rules ask of it. <see cref="Cost"/> is the negative logarithm of its frequency.</summary>
internal sealed class Word(string text)
{
    public string Text { get; } = text;

    public WordClass Class { get; set; }

    public float Cost { get; set; } = float.MaxValue;

    public WordRoles Roles { get; set; }

    /// <summary>The rule for names that end with this word; null if none does.</summary>
    public Suffix? Suffix { get; set; }

    /// <summary>The type of the named thing that the word is by itself; null if it is none.</summary>
    public string? Known { get; set; }

    /// <summary>The type of the names in a list that this word closes; null if it closes none.</summary>
    public string? ListType { get; set; }

    /// <summary>The administrative places of this name, in full or short.</summary>
    public IReadOnlyList<Place> Places { get; set; } = [];

    /// <summary>Tells whether the word, wherever it stands, names one of <see cref="Places"/>.</summary>
    public bool NamesPlace { get; set; }

    public bool Is(WordRoles role) => (Roles & role) != WordRoles.None;
}
