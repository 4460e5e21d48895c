using Microsoft.AspNetCore.Http;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>Sends what a mapping answers. Like WireMock, it adds no content type, and sends every body chunked.</summary>
internal static class ResponseWriter
{
    public static async Task WriteAsync(HttpContext context, StubResponse stub)
    {
        var stop = context.RequestAborted;
        var response = context.Response;
        await Task.Delay(stub.Delay, stop);
        response.StatusCode = stub.Status;
        foreach (var (name, values) in stub.Headers)
            response.Headers[name] = values;
        if (stub.Dribble is not { } dribble)
        {
            await response.Body.WriteAsync(stub.Body, stop);
            return;
        }
        foreach (var piece in dribble.Pieces(stub.Body))
        {
            await response.Body.WriteAsync(piece, stop);
            await response.Body.FlushAsync(stop);
            await Task.Delay(dribble.Duration / dribble.Chunks, stop);
        }
    }
}
