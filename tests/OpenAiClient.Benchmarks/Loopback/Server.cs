using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Loopback;

/// <summary>Answers with canned bytes over real HTTP. It prints only its address.</summary>
internal static class Server
{
    public const long FileSize = 64L << 20;

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(static kestrel => kestrel.Limits.MaxRequestBodySize = null);
        await using var app = builder.Build();
        app.MapPost("/v1/chat/completions", static (HttpContext context) => AnswerAsync(context, Answers.Chat));
        app.MapPost("/v1/files", static (HttpContext context) => AnswerAsync(context, Answers.File));
        app.MapGet("/v1/files/{id}/content", static (HttpContext context) =>
        {
            context.Response.ContentLength = FileSize;
            return new ZeroStream(FileSize).CopyToAsync(context.Response.Body, context.RequestAborted);
        });
        await app.StartAsync();
        var server = app.Services.GetRequiredService<IServer>();
        Console.WriteLine(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        // The end of the parent process closes the pipe, however it ends.
        await Console.In.ReadToEndAsync();
    }

    private static async Task AnswerAsync(HttpContext context, byte[] answer)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }
}
