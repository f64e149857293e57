using System.Text;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>Writes the documentation of the catalogue from the catalogue.</summary>
internal static class Handbook
{
    private const string Opening = """
        # Bad inputs

        What is sent to hurt, and what is answered. Each case is a test against the running program; after each the program still answers, no
        request ended in 5xx, no document failed on our side, no temporary file is left, nothing that a file names was fetched, and everything
        took less than a minute. Every sentence stands in Chinese and in English. This file is written by the tests, which fail when it is not
        what they do. The cases of one row alone: `dotnet run --project tests/Reports.BadInputs.Tests -- -trait row=21`; the name of a test is
        its row and its case, such as `21 PDF as txt`.

        “Indexed” means found with its text; “rejected” means taken in and then ended with a code; a status alone means that nothing was kept.

        """;

    public static string Write()
    {
        var text = new StringBuilder(Opening);
        foreach (var section in Sections.All)
        {
            text.Append($"\n## {section.Title}\n\n| row | | case → answer |\n|---|---|---|\n");
            foreach (var row in section.Inputs.GroupBy(i => i.Row))
            {
                text.Append($"| {row.Key} | {Rows.Title(row.Key)} | {string.Join("; ", row.GroupBy(i => i.Answer).Select(Cases))} |\n");
            }
        }

        text.Append("\n## Departures\n\n| row | asked for | done | because |\n|---|---|---|---|\n");
        foreach (var departure in Departure.All)
        {
            text.Append($"| {departure.Row} | {departure.Asked} | {departure.Done} | {departure.Why} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cases(IGrouping<string, BadInput> cases) => $"{string.Join(" · ", cases.Select(c => c.What))} → {cases.Key}";
}
