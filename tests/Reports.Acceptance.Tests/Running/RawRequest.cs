using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Reports.Acceptance.Tests.Running;

/// <summary>A request whose every byte is chosen, on a connection of its own.</summary>
internal static class RawRequest
{
    public static Task<RawAnswer> GetAsync(Site site, string target, string method = "GET") =>
        SendAsync(site, [Head(site, $"{method} {target}")]);

    public static byte[] Head(Site site, string requestLine, params string[] headers) =>
        Encoding.UTF8.GetBytes($"{requestLine} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n{string.Concat(headers.Select(h => h + "\r\n"))}\r\n");

    /// <summary>
    /// Sends the pieces until they end or the server closes, while reading the answer. <paramref name="breakOff"/> says that
    /// nothing more will come; without it the connection stays open for the server to end.
    /// </summary>
    public static async Task<RawAnswer> SendAsync(Site site, IEnumerable<byte[]> pieces, bool breakOff = false, TimeSpan pause = default)
    {
        using var bound = Eventually.Bounded();
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port, bound.Token);
        var stream = client.GetStream();
        var answer = ReadAsync(stream, bound.Token);
        var sent = await WriteAsync(client, stream, pieces, pause, answer, breakOff, bound.Token);
        return RawAnswer.Of(await answer, sent);
    }

    private static async Task<long> WriteAsync(TcpClient client, NetworkStream stream, IEnumerable<byte[]> pieces, TimeSpan pause, Task answer, bool breakOff, CancellationToken cancellationToken)
    {
        long sent = 0;
        try
        {
            foreach (var piece in pieces.TakeWhile(_ => !answer.IsCompleted))
            {
                await stream.WriteAsync(piece, cancellationToken);
                sent += piece.Length;
                await (pause == default ? Task.CompletedTask : Task.WhenAny(answer, Task.Delay(pause, cancellationToken)));
            }

            if (breakOff)
            {
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            // The server has heard enough; what it said is in the answer.
        }

        return sent;
    }

    private static async Task<byte[]> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var (all, buffer) = (new MemoryStream(), new byte[8192]);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            {
                all.Write(buffer, 0, read);
            }
        }
        catch (IOException)
        {
            // Reset by the server: what came before counts.
        }

        return all.ToArray();
    }
}

/// <summary>What came back on a raw connection: the status (0: closed without one), the text, and how many bytes were sent.</summary>
internal sealed record RawAnswer(int Status, string Text, long Sent)
{
    public static RawAnswer Of(byte[] bytes, long sent)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var status = text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0;
        return new RawAnswer(status, text, sent);
    }
}
