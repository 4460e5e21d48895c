using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary>A request as the server got it.</summary>
internal sealed record ReceivedRequest(string Method, string Url, IReadOnlyDictionary<string, StringValues> Headers, byte[] Bytes)
{
    /// <summary>The path as it was sent, still percent-encoded.</summary>
    public string Path => Url.Split('?')[0];

    public Dictionary<string, StringValues> Query => QueryHelpers.ParseQuery(Url[Path.Length..]);

    public string Body => Encoding.UTF8.GetString(Bytes);

    public static async Task<ReceivedRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        // ASP.NET's own Path is decoded; mappings are written for the path that travelled.
        var url = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = new Dictionary<string, StringValues>(context.Request.Headers, StringComparer.OrdinalIgnoreCase);
        return new(context.Request.Method, url, headers, body.ToArray());
    }
}
