using System.Net;
using System.Net.Sockets;

namespace OpenAi.Tests.Support;

/// <summary>A server on a real socket, with one thread per connection, that does exactly what a test scripts.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Action<ServerConnection> _serve;
    private readonly List<ServerConnection> _connections = [];

    public LoopbackServer(Action<ServerConnection> serve)
    {
        _serve = serve;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1");
        Run(Accept);
    }

    public Uri Address { get; }

    /// <summary>
    /// The number of connections that are being served. A connection without a request does not count: when a call ends before its
    /// connection is open, HttpClient still opens it and keeps it for the next call.
    /// </summary>
    public int Open
    {
        get
        {
            lock (_connections)
                return _connections.Count(static connection => connection.WasAsked);
        }
    }

    /// <summary>A client with the library's own handler, without retries by default.</summary>
    public OpenAiClient CreateClient(Action<OpenAiClientOptions>? configure = null) => new(Options(configure));

    public OpenAiClientOptions Options(Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = Address, MaxRetries = 0 };
        configure?.Invoke(options);
        return options;
    }

    public void Dispose()
    {
        _listener.Dispose();
        ServerConnection[] open;
        lock (_connections)
            open = [.. _connections];
        foreach (var connection in open)
            connection.Dispose();
    }

    private static void Run(Action work) => new Thread(() => work()) { IsBackground = true }.Start();

    private void Accept()
    {
        try
        {
            while (true)
            {
                var connection = new ServerConnection(_listener.AcceptSocket());
                lock (_connections)
                    _connections.Add(connection);
                Run(() => Serve(connection));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    private void Serve(ServerConnection connection)
    {
        using (connection)
        {
            try
            {
                _serve(connection);
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException or SocketException or NotSupportedException)
            {
                // The client disconnected, or the test has ended and closed its streams.
            }
        }
        lock (_connections)
            _connections.Remove(connection);
    }
}
