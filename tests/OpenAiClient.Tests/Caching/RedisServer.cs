using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using OpenAi.Tests.Support;
using StackExchange.Redis;

namespace OpenAi.Tests.Caching;

/// <summary>A Redis for one test, with a socket in a folder of its own, until it is killed or disposed.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("redis-");
    private Process _process;

    private RedisServer() => _process = Start();

    private Process Start()
    {
        var start = new ProcessStartInfo(RedisFactAttribute.Program!, ["--port", "0", "--unixsocket", Socket, "--save", "", "--appendonly", "no", "--dir", _folder.FullName])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Where it is, as a connection string.</summary>
    public string Address => $"!{Socket},connectRetry=10";

    private string Socket => Path.Combine(_folder.FullName, "redis.sock");

    public static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer();
        await server.ReadyAsync();
        return server;
    }

    /// <summary>Starts it again after it was killed, empty, at the same place.</summary>
    public Task RestartAsync()
    {
        _process.Dispose();
        _process = Start();
        return ReadyAsync();
    }

    private async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("eady to accept connections", StringComparison.Ordinal) || line.Contains("ready to accept", StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException("redis-server ended before it served.");
    }

    public ConfigurationOptions Options()
    {
        var limit = (int)Patience.Limit.TotalMilliseconds;
        return new() { EndPoints = { new UnixDomainSocketEndPoint(Socket) }, AbortOnConnectFail = false, ConnectRetry = 0, ConnectTimeout = limit, AsyncTimeout = limit, SyncTimeout = limit };
    }

    public RedisCache Cache() => new(new RedisCacheOptions { ConfigurationOptions = Options() });

    public void Kill()
    {
        if (_process.HasExited)
            return;
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
