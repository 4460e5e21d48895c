using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Soak;

/// <summary>Repeats the number in each request, whole or streamed, and fails one time in five, with each of its faults in turn.</summary>
internal sealed class SoakServer : IAsyncDisposable
{
    private static readonly byte[] _number = "\"content\":\""u8.ToArray();
    private static readonly byte[] _stream = "\"stream\":true"u8.ToArray();

    private readonly WebApplication _app;
    private int _requests;
    private int _failures;

    private SoakServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public int Requests => _requests;

    public int Failures => _failures;

    public static async Task<SoakServer> StartAsync()
    {
        var server = new SoakServer();
        await server._app.StartAsync();
        return server;
    }

    public OpenAiClient CreateClient() => new(new OpenAiClientOptions
    {
        ApiKey = "sk-test",
        BaseAddress = new Uri(_app.Urls.First() + "/v1"),
        MaxRetries = 2,
        TimeProvider = new HastyClock(),
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var json = body.GetBuffer().AsMemory(0, (int)body.Length);
        var number = NumberIn(json.Span);
        var isStream = json.Span.IndexOf(_stream) >= 0;
        context.Response.ContentType = isStream ? "text/event-stream" : "application/json";
        var turn = Interlocked.Increment(ref _requests);
        if (turn % 5 != 0)
        {
            await (isStream ? SendEventsAsync(context.Response, number, events: 4) : context.Response.WriteAsync(Whole(number)));
            if (isStream)
                await context.Response.WriteAsync("data: [DONE]\n\n");
            return;
        }
        Interlocked.Increment(ref _failures);
        await FailAsync(context, turn / 5 % 8, number, isStream);
    }

    private static async Task FailAsync(HttpContext context, int way, string number, bool isStream)
    {
        var response = context.Response;
        switch (way)
        {
            case 0:
                response.StatusCode = 500;
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
                response.StatusCode = 400;
                await response.WriteAsync("""{"error":{"message":"No."}}""");
                break;
            case 4:
                context.Abort();
                break;
            case 5:
                response.ContentType = "text/html";
                await response.WriteAsync("<html><title>Sign in</title></html>");
                break;
            case 6:
                await SendEventsAsync(response, number, events: 2);
                break;
            default:
                await (isStream ? SendEventsAsync(response, number, events: 2) : response.WriteAsync(Whole(number)[..20]));
                await response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }

    private static async Task SendEventsAsync(HttpResponse response, string number, int events)
    {
        for (var i = 0; i < events; i++)
            await response.WriteAsync($$$$"""data: {"id":"c-{{{{number}}}}","choices":[{"index":0,"delta":{"content":"{{{{number}}}}/{{{{i}}}} "}}]}""" + "\n\n");
    }

    private static string Whole(string number) =>
        $$$$"""{"id":"c-{{{{number}}}}","choices":[{"index":0,"message":{"role":"assistant","content":"{{{{number}}}}"}}]}""";

    private static string NumberIn(ReadOnlySpan<byte> json)
    {
        var rest = json[(json.IndexOf(_number) + _number.Length)..];
        var text = Encoding.ASCII.GetString(rest[..rest.IndexOf((byte)'"')]);
        return int.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}
