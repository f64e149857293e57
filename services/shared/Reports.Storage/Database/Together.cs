namespace Reports.Storage.Database;

/// <summary>
/// Does together what is asked for while the lot before is being done: a transaction costs nearly the same for one piece of work as for
/// dozens. Who comes alone does not wait. A piece that spoils its lot spoils it for none but itself.
/// </summary>
/// <param name="work">Does a lot; the results come in the order of its pieces.</param>
internal sealed class Together<TItem, TResult>(Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> work)
{
    private const int LargestLot = 128;

    private readonly Lock _gate = new();
    private readonly Queue<Piece> _waiting = [];
    private bool _isBusy;

    public Task<TResult> RunAsync(TItem item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var piece = new Piece(item);
        lock (_gate)
        {
            _waiting.Enqueue(piece);
            if (!_isBusy)
            {
                _isBusy = true;
                _ = Task.Run(WorkAsync, CancellationToken.None);
            }
        }

        return piece.Done.Task.WaitAsync(cancellationToken);
    }

    private async Task WorkAsync()
    {
        while (Next() is [_, ..] lot)
        {
            await DoAsync(lot);
        }
    }

    private List<Piece> Next()
    {
        var lot = new List<Piece>();
        lock (_gate)
        {
            while (lot.Count < LargestLot && _waiting.TryDequeue(out var piece))
            {
                lot.Add(piece);
            }

            _isBusy = lot.Count > 0;
        }

        return lot;
    }

    private async Task DoAsync(List<Piece> lot)
    {
        try
        {
            var results = await work(lot.ConvertAll(piece => piece.Item));
            foreach (var (piece, result) in lot.Zip(results))
            {
                piece.Done.SetResult(result);
            }
        }
        catch (Exception e) when (lot.Count == 1 || DatabaseOutage.Is(e))
        {
            lot.ForEach(piece => piece.Done.SetException(e));
        }
        catch
        {
            foreach (var piece in lot)
            {
                await DoAsync([piece]);
            }
        }
    }

    private sealed record Piece(TItem Item)
    {
        public TaskCompletionSource<TResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
