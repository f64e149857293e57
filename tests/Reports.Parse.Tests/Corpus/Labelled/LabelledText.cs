namespace Reports.Parse.Tests.Corpus.Labelled;

/// <summary>A real document and what is known of it from outside the text; a field that nobody states is null.</summary>
/// <param name="Name">The file's own name.</param>
/// <param name="Bytes">The file, or a text in UTF-8.</param>
/// <param name="Genre">Its genre.</param>
/// <param name="Code">Code of its place; null where the place had none.</param>
/// <param name="Year">First year planned for.</param>
internal sealed record LabelledText(string Name, byte[] Bytes, string Genre, string? Code, int? Year);
