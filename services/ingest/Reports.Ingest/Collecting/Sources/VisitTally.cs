using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>Counts what a visit comes upon.</summary>
internal sealed class VisitTally(int mostRequests)
{
    private const int MostNotes = 20;
    private readonly List<string> _notes = [];
    private int _requests;
    private int _new;
    private int _changed;
    private int _unchanged;
    private int _refused;

    /// <summary>Requests that may still be made.</summary>
    public bool HasRequestsLeft => _requests < mostRequests;

    public int Requests => _requests;

    public string? Detail => _notes.Count == 0 ? null : string.Join('\n', _notes);

    public VisitCounts Counts => new(_requests, _new, _changed, _unchanged, _refused);

    public void Request() => _requests++;

    public void New() => _new++;

    public void Changed() => _changed++;

    public void Unchanged() => _unchanged++;

    public void Refused(string why, Uri address)
    {
        _refused++;
        Note($"{why} {address.AbsoluteUri}");
    }

    public void Note(string note)
    {
        if (_notes.Count < MostNotes)
        {
            _notes.Add(note);
        }
    }
}
