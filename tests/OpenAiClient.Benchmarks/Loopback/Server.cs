using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Loopback;

/// <summary>Answers with canned bytes over real HTTP. It prints only its addresses: that for HTTP/1.1, then that for HTTP/2.</summary>
internal static class Server
{
    public const long FileSize = 64L << 20;

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.Http2.MaxStreamsPerConnection = 2_000;
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, static endpoint => endpoint.Protocols = HttpProtocols.Http2);
        });
        await using var app = builder.Build();
        app.MapPost("/v1/chat/completions", static (HttpContext context) => AnswerAsync(context, Answers.Chat));
        app.MapPost("/v1/streams/chat/completions", StreamAsync);
        app.MapPost("/v1/files", static (HttpContext context) => AnswerAsync(context, Answers.File));
        app.MapGet("/v1/files/{id}/content", static (HttpContext context) =>
        {
            context.Response.ContentLength = FileSize;
            return new ZeroStream(FileSize).CopyToAsync(context.Response.Body, context.RequestAborted);
        });
        await app.StartAsync();
        var server = app.Services.GetRequiredService<IServer>();
        foreach (var address in server.Features.Get<IServerAddressesFeature>()!.Addresses)
            Console.WriteLine(address);
        // The end of the parent process closes the pipe, however it ends.
        await Console.In.ReadToEndAsync();
    }

    // Each chunk is sent at once, and other streams take their turn before the next one.
    private static async Task StreamAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        foreach (var chunk in Answers.FirstChunks)
        {
            await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Yield();
        }
    }

    private static async Task AnswerAsync(HttpContext context, byte[] answer)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }
}
