using Reports.BadInputs.Tests.Docx;
using Reports.BadInputs.Tests.Encodings;
using Reports.BadInputs.Tests.Names;
using Reports.BadInputs.Tests.Numbers;
using Reports.BadInputs.Tests.Other;
using Reports.BadInputs.Tests.Pdf;
using Reports.BadInputs.Tests.Shape;
using Reports.BadInputs.Tests.Transport;
using Reports.BadInputs.Tests.TypeConfusion;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>A section of the catalogue and its inputs.</summary>
internal sealed record Section(string Title, IReadOnlyList<BadInput> Inputs);

/// <summary>The whole catalogue, section by section.</summary>
internal static class Sections
{
    public static IReadOnlyList<Section> All { get; } =
    [
        Of("Transport and form", BlankFiles.All, BadRequests.All, BadForms.All, SameFiles.All),
        Of("Names", BadNames.All, ShownNames.All),
        Of("Type confusion", WrongNames.All, ForeignFiles.All, OtherFormats.All),
        Of("Text encodings", DecodedTexts.All, BrokenTexts.All, Characters.All, FoldedTexts.All),
        Of("Size and shape", Sizes.All, Headings.All),
        Of("Numbers and dates", Figures.All, Dates.All),
        Of("PDF", PdfFiles.All),
        Of("Word and archives", Packages.All, Archives.All, HostileXml.All, Documents.All),
        Of("HTML, Markdown and other", HostilePages.All, HostileTexts.All, Folders.All),
    ];

    public static IEnumerable<BadInput> Inputs => All.SelectMany(s => s.Inputs);

    private static Section Of(string title, params IEnumerable<BadInput>[] inputs) => new(title, [.. inputs.SelectMany(i => i).OrderBy(i => i.Row)]);
}
