using System.Text.Json;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>An event of a stream, as the server sent it.</summary>
/// <param name="Name">The name of the event; <c>message</c> when the server sent none.</param>
/// <param name="Json">The data of the event.</param>
public sealed record RawEvent(string Name, JsonElement Json)
{
    /// <summary>Status, headers and request id of the answer that contains the event.</summary>
    public ResponseInfo? ResponseInfo { get; internal set; }

    internal static StreamEndpoint<RawEvent> Endpoint(Endpoint endpoint) => new(endpoint.Group, endpoint.Method, Read, endpoint.Template)
    {
        Whole = static json => [Read("message", json.Span)],
        Stamp = static (item, info) => item.ResponseInfo = info,
    };

    private static RawEvent Read(string name, ReadOnlySpan<byte> json)
    {
        var reader = WireJson.ReaderOf(json);
        return new RawEvent(name, JsonElement.ParseValue(ref reader));
    }
}
