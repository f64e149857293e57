using Reports.Contracts.Documents;

namespace Reports.SearchApi.Reading.Changes;

/// <summary>What was dropped, asked for from left to right.</summary>
internal sealed class DroppedTexts(IReadOnlyList<DroppedText> dropped)
{
    private int _at;

    /// <summary>What was dropped from an offset of the extracted text on; empty if nothing was, or if it was not kept.</summary>
    public string From(int source)
    {
        while (_at < dropped.Count && dropped[_at].Source < source)
        {
            _at++;
        }

        return _at < dropped.Count && dropped[_at].Source == source ? dropped[_at].Text : "";
    }

    /// <summary>Where the extracted text ends whose last shared run ends at an offset.</summary>
    public int End(int source) => dropped is [.., var last] && last.Source >= source ? last.Source + last.Text.Length : source;
}
