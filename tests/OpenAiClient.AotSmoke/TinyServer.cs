using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAi.AotSmoke;

/// <summary>A received request: method, path with query, body.</summary>
internal readonly record struct Question(string Method, string Path, string Body);

/// <summary>An answer to send.</summary>
internal readonly record struct Answer(int Status, string MediaType, string Body);

/// <summary>
/// A minimal HTTP/1.1 server for the checks, with one request per connection. A web framework would be so large that it hides the size that
/// the library adds to a native program.
/// </summary>
internal sealed class TinyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Question, Answer> _answer;

    public TinyServer(Func<Question, Answer> answer)
    {
        _answer = answer;
        _listener.Start();
        BaseAddress = new Uri($"http://{_listener.LocalEndpoint}/v1");
        _ = AcceptAsync();
    }

    public Uri BaseAddress { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The listener was disposed, which ends the wait for connections.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        var stream = connection.GetStream();
        Answer answer;
        try
        {
            answer = _answer(await ReadAsync(stream));
        }
        catch (Exception exception)
        {
            // The client puts the body of an answer into its exception, so that the failed check shows it.
            answer = new Answer(500, "text/plain", exception.ToString());
        }
        var body = Encoding.UTF8.GetBytes(answer.Body);
        var head = string.Create(CultureInfo.InvariantCulture,
            $"HTTP/1.1 {answer.Status} Smoke\r\nContent-Type: {answer.MediaType}\r\nContent-Length: {body.Length}\r\nx-request-id: req_smoke\r\nretry-after-ms: 1\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body);
    }

    private static async Task<Question> ReadAsync(NetworkStream stream)
    {
        // In this encoding, a character is a byte, as the length counts them.
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        var line = (await reader.ReadLineAsync() ?? throw new EndOfStreamException()).Split(' ');
        var length = 0;
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
        }
        // A read of zero characters would block.
        var body = new char[length];
        if (length > 0)
            await reader.ReadBlockAsync(body);
        return new Question(line[0], line[1], Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(body)));
    }
}
