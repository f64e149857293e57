namespace Reports.Parse.Structure;

/// <summary>
/// Expects markers in order and forgives what copies do to them: one or two lost, one repeated, the count begun again. A number that
/// fits none of these is text.
/// </summary>
internal sealed class MarkerSequence
{
    private const int MostLost = 2;

    private int _last;

    public bool Accept(int number)
    {
        var fits = number == 1 || (_last == 0 && number <= 1 + MostLost + 1) || (number >= _last && number <= _last + 1 + MostLost);
        if (fits)
        {
            _last = number;
        }

        return fits;
    }

    public void Restart() => _last = 0;
}
