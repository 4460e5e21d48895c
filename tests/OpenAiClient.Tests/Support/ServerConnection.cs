using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OpenAi.Tests.Support;

/// <summary>The server's side of a connection, in plain HTTP/1.1.</summary>
internal sealed class ServerConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _network;
    private readonly BufferedStream _input;
    private readonly ManualResetEventSlim _disposed = new();

    public ServerConnection(Socket socket)
    {
        _socket = socket;
        socket.NoDelay = true;
        _network = new NetworkStream(socket);
        _input = new BufferedStream(_network, 64 * 1024);
    }

    /// <summary>Whether a request, or its start, was received.</summary>
    public bool WasAsked { get; private set; }

    /// <summary>Reads a request to its end; the body may be counted without being stored.</summary>
    public (string Head, byte[] Body, long Length) ReadRequest(bool keepBody = true)
    {
        var head = ReadHead();
        // The client asks first whether the body is wanted.
        if (Header(head, "Expect") == "100-continue")
            Write("HTTP/1.1 100 Continue\r\n\r\n");
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var length = 0L;
        if (Header(head, "Content-Length") is { } announced)
        {
            Take(long.Parse(announced, CultureInfo.InvariantCulture));
        }
        else if (Header(head, "Transfer-Encoding") == "chunked")
        {
            for (var size = ReadSize(); size > 0; size = ReadSize())
            {
                Take(size);
                ReadLine();
            }
            ReadLine();
        }
        return (head, body.ToArray(), length);

        long ReadSize() => long.Parse(ReadLine(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        void Take(long count)
        {
            while (count > 0)
            {
                var read = _input.Read(buffer, 0, (int)Math.Min(count, buffer.Length));
                if (read == 0)
                    throw new IOException("The client left.");
                count -= read;
                length += read;
                if (keepBody)
                    body.Write(buffer, 0, read);
            }
        }
    }

    /// <summary>Reads a request up to its body.</summary>
    public string ReadHead()
    {
        var head = new StringBuilder();
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
            head.Append(line).Append("\r\n");
        return head.ToString();
    }

    /// <summary>Reads so many bytes, of any protocol.</summary>
    public byte[] ReadBytes(int count)
    {
        var bytes = new byte[count];
        _input.ReadExactly(bytes);
        return bytes;
    }

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public void Write(byte[] bytes) => _network.Write(bytes);

    public void Answer(string body, string status = "200 OK", string type = "application/json") =>
        Write($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public void BeginChunks(string type = "text/event-stream") =>
        Write($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n");

    public void Chunk(string data) => Write($"{Encoding.UTF8.GetByteCount(data):x}\r\n{data}\r\n");

    /// <summary>Blocks until the client has closed the connection, and returns the time of that.</summary>
    public long WaitForClose()
    {
        try
        {
            while (_input.Read(new byte[1024]) > 0)
                continue;
        }
        catch (IOException)
        {
            // A reset closes the connection too.
        }
        return Stopwatch.GetTimestamp();
    }

    /// <summary>Blocks without reading until the server is disposed.</summary>
    public void WaitUntilDisposed() => _disposed.Wait();

    /// <summary>Resets the connection.</summary>
    public void Abort()
    {
        _socket.LingerState = new LingerOption(enable: true, 0);
        _socket.Dispose();
    }

    public void Dispose()
    {
        _disposed.Set();
        _network.Dispose();
        _socket.Dispose();
    }

    public static string? Header(string head, string name) =>
        head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var value = _input.ReadByte(); value != '\n'; value = _input.ReadByte())
        {
            if (value < 0)
                throw new IOException("The client left.");
            WasAsked = true;
            line.Append((char)value);
        }
        return line.ToString().TrimEnd('\r');
    }
}
