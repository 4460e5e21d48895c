using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Soak;

/// <summary>Repeats the number in each request, in the answer of its operation, and fails one time in five, with each of its faults in turn.</summary>
internal sealed class SoakServer : IAsyncDisposable
{
    private readonly HttpProtocols _protocol;
    private readonly WebApplication _app;
    private int _requests;
    private int _failures;

    private SoakServer(HttpProtocols protocol)
    {
        _protocol = protocol;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocol));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public int Requests => _requests;

    public int Failures => _failures;

    /// <summary>Starts a server for HTTP/1.1, or for HTTP/2 without TLS.</summary>
    public static async Task<SoakServer> StartAsync(bool http2)
    {
        var server = new SoakServer(http2 ? HttpProtocols.Http2 : HttpProtocols.Http1);
        await server._app.StartAsync();
        return server;
    }

    public OpenAiClient CreateClient() => new(new OpenAiClientOptions
    {
        ApiKey = "sk-test",
        BaseAddress = new Uri(_app.Urls.First() + "/v1"),
        MaxRetries = 2,
        TimeProvider = new HastyClock(),
        HttpVersion = _protocol == HttpProtocols.Http2 ? HttpVersion.Version20 : HttpVersion.Version11,
        HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact,
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var answer = SoakAnswer.To(context.Request, await reader.ReadToEndAsync());
        context.Response.ContentType = answer.MediaType;
        var turn = Interlocked.Increment(ref _requests);
        if (turn % 5 != 0)
        {
            await SendAsync(context.Response, answer.Pieces);
            return;
        }
        Interlocked.Increment(ref _failures);
        await FailAsync(context, turn / 5 % 9, answer);
    }

    private static async Task FailAsync(HttpContext context, int way, SoakAnswer answer)
    {
        var response = context.Response;
        switch (way)
        {
            case 0:
                (response.StatusCode, response.ContentType) = (500, "application/json");
                await response.WriteAsync("""{"error":{"message":"Not now."}}""");
                break;
            case 1:
                (response.StatusCode, response.Headers["retry-after-ms"]) = (429, "1");
                break;
            case 2:
                (response.StatusCode, response.ContentType) = (503, "text/html");
                await response.WriteAsync("<html><title>Busy</title></html>");
                break;
            case 3:
                (response.StatusCode, response.ContentType) = (400, "application/json");
                await response.WriteAsync("""{"error":{"message":"No."}}""");
                break;
            case 4:
                context.Abort();
                break;
            case 5:
                response.ContentType = "text/html";
                await response.WriteAsync("<html><title>Sign in</title></html>");
                break;
            case 6 when answer.IsStream:
                // It ends as if it were whole.
                await SendAsync(response, answer.Pieces.Take(2));
                break;
            case 7:
                // Slow, in many small pieces.
                await SendAsync(response, answer.Pieces.SelectMany(static piece => piece.Chunk(4).Select(static few => new string(few))), isFlushed: true);
                break;
            default:
                await SendAsync(response, answer.IsStream ? answer.Pieces.Take(2) : [answer.Pieces[0][..(answer.Pieces[0].Length / 2)]], isFlushed: true);
                context.Abort();
                break;
        }
    }

    private static async Task SendAsync(HttpResponse response, IEnumerable<string> pieces, bool isFlushed = false)
    {
        foreach (var piece in pieces)
        {
            await response.WriteAsync(piece);
            if (isFlushed)
                await response.Body.FlushAsync();
        }
    }
}
