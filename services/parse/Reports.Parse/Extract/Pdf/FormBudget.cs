namespace Reports.Parse.Extract.Pdf;

/// <summary>
/// How often and how deep a page may draw what is drawn elsewhere. Forms that draw each other twice, thirty deep, would take a
/// thousand million turns.
/// </summary>
internal sealed class FormBudget
{
    private int _left = ParseLimits.PageForms;
    private int _depth;

    public bool TryEnter()
    {
        if (_left == 0 || _depth == ParseLimits.FormDepth)
        {
            return false;
        }

        _left--;
        _depth++;
        return true;
    }

    public void Leave() => _depth--;
}
