using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace OpenAi.Tests.Large;

/// <summary>Receives and sends files over a real socket; each byte is verified and none is stored.</summary>
internal sealed class LargeFileServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly long _length;
    private long _received;

    private LargeFileServer(long length)
    {
        _length = length;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public long Received => Interlocked.Read(ref _received);

    public static async Task<LargeFileServer> StartAsync(long length)
    {
        var server = new LargeFileServer(length);
        await server._app.StartAsync();
        return server;
    }

    public OpenAiClient CreateClient() => new(new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri(_app.Urls.First() + "/v1"), MaxRetries = 0 });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var operation = context.Request.Path.Value!.Split('/')[^1];
        if (operation == "content")
        {
            context.Response.ContentLength = _length;
            await using var pattern = new PatternStream(_length);
            await pattern.CopyToAsync(context.Response.Body);
            return;
        }
        context.Response.ContentType = "application/json";
        if (context.Request.HasFormContentType)
            await TakeFormAsync(context.Request);
        else
            await context.Request.Body.CopyToAsync(Stream.Null);
        await context.Response.WriteAsync(operation switch
        {
            "files" => """{"id":"file-1","object":"file","status":"processed"}""",
            "parts" => """{"id":"part_1","object":"upload.part"}""",
            _ => """{"id":"upload_1","object":"upload","status":"completed","file":{"id":"file-1"}}""",
        });
    }

    private async Task TakeFormAsync(HttpRequest request)
    {
        var boundary = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(request.ContentType!).Parameters.Single().Value!.Trim('"');
        var reader = new MultipartReader(boundary, request.Body);
        var buffer = new byte[64 * 1024];
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            if (section.ContentType is null)
                continue;
            long? position = null;
            for (var read = await section.Body.ReadAsync(buffer); read > 0; read = await section.Body.ReadAsync(buffer))
            {
                position ??= PartStart(buffer.AsSpan(0, read));
                if (!PatternStream.Matches(buffer.AsSpan(0, read), position.Value))
                    throw new InvalidDataException($"A byte after {position} is not the one that was sent.");
                position += read;
                Interlocked.Add(ref _received, read);
            }
        }
    }

    // A part does not contain its position in the file, so it is found by the first bytes.
    private long PartStart(ReadOnlySpan<byte> bytes)
    {
        for (long start = 0; start < _length; start += 64 * 1024 * 1024)
        {
            if (PatternStream.Matches(bytes, start))
                return start;
        }
        throw new InvalidDataException("No part of the file begins so.");
    }
}
