using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OpenAi.Json;

namespace OpenAi.Testing.Http;

/// <summary>Reads a request to its end, so that it can be inspected after its connection is closed.</summary>
internal static class RequestReader
{
    public static async Task<FakeRequest> ReadAsync(HttpContext context, int number)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var bytes = body.ToArray();
        return new FakeRequest(number)
        {
            Method = context.Request.Method,
            Path = context.Request.Path.Value ?? "",
            Query = context.Request.QueryString.Value ?? "",
            Headers = context.Request.Headers.ToDictionary(
                static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = Encoding.UTF8.GetString(bytes),
            Bytes = bytes,
            Json = Parse(bytes),
        };
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, WireJson.DocumentOptions);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A form, or a mistake of the client: the text is kept, and handlers that need JSON report that it is missing.
            return null;
        }
    }
}
