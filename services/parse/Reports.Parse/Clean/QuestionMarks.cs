using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// Takes runs of question marks off the beginnings of lines, where a conversion lost the indent, and lines of nothing else. Within a
/// sentence they stand for lost words and stay.
/// </summary>
internal static class QuestionMarks
{
    public const string Kind = "question_marks";

    private const int Fewest = 2;

    public static void Repair(string text, MappedTextBuilder to)
    {
        if (!text.Contains("??", StringComparison.Ordinal) && !text.Contains("？？", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var line in Lines.Of(text))
        {
            var start = line.ContentStart(text);
            var end = start;
            while (end < line.End && (text[end] is '?' or '？' || char.IsWhiteSpace(text[end])))
            {
                end++;
            }

            if (text.AsSpan(start, end - start).Count('?') + text.AsSpan(start, end - start).Count('？') >= Fewest)
            {
                to.Replace(start, end);
            }
        }
    }
}
