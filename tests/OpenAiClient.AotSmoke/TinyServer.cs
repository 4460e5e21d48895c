using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAi.AotSmoke;

/// <summary>What came: verb, path with query, body.</summary>
internal readonly record struct Question(string Method, string Path, string Body);

/// <summary>What goes back.</summary>
internal readonly record struct Answer(int Status, string MediaType, string Body);

/// <summary>
/// As much of an HTTP/1.1 server as the checks need, one request a connection. It is written here because a web framework
/// would hide in its own size what the library adds to a native program.
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
            // The listener was disposed: how a wait for connections ends.
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
            // The check that asked shows it, for the client puts an answer's body into its exception.
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
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var line = (await reader.ReadLineAsync() ?? throw new EndOfStreamException()).Split(' ');
        var length = 0;
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
        }
        // The checks send ASCII only, so that a character is a byte. Reading nothing would wait for something.
        var body = new char[length];
        if (length > 0)
            await reader.ReadBlockAsync(body);
        return new Question(line[0], line[1], new string(body));
    }
}
