using Reports.Parse.Extract.Pages;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Scan;

/// <summary>
/// The program tesseract with its data for simplified Chinese, where the machine has both. It gets a picture on its standard input,
/// one thread, and a limit of time; nothing is written to disk.
/// </summary>
internal sealed class Tesseract : IRecognition
{
    // Below the processor time that any program may spend on a file: one heavy page costs that page alone.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(25);
    private static readonly Lazy<Tesseract?> Found = new(Find);

    private readonly ExternalProgram _program;

    private Tesseract(ExternalProgram program)
    {
        _program = program;
    }

    /// <summary>The program of this machine; null where there is none or it lacks the language. Looked for once.</summary>
    public static Tesseract? Installed => Found.Value;

    public PageSheet? Read(ReadOnlyMemory<byte> image, int number, CancellationToken cancellation) =>
        _program.Run(["stdin", "stdout", "-l", Recognition.Language, "--psm", "3", "tsv"], image, Limit, cancellation) is { } words ? WordTable.ToSheet(words, number) : null;

    private static Tesseract? Find() => Recognition.Program is { } path ? new Tesseract(new ExternalProgram(path)) : null;
}
