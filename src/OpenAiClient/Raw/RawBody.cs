using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>Any JSON to send, made from whatever the caller has: text, a <see cref="JsonNode"/> or a <see cref="JsonElement"/>.</summary>
public sealed class RawBody
{
    private readonly byte[] _json;

    private RawBody(byte[] json) => _json = json;

    /// <summary>JSON as text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentException">It is not JSON.</exception>
    public static implicit operator RawBody(string json) => FromText(json);

    /// <summary>JSON as a node.</summary>
    /// <param name="json">The node.</param>
    public static implicit operator RawBody(JsonNode json) => FromNode(json);

    /// <summary>JSON as an element.</summary>
    /// <param name="json">The element.</param>
    public static implicit operator RawBody(JsonElement json) => FromElement(json);

    /// <summary>JSON as text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is not JSON.</exception>
    public static RawBody FromText(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromElement(JsonText.Parse(json, nameof(json)));
    }

    /// <summary>JSON as a node.</summary>
    /// <param name="json">The node.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static RawBody FromNode(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(WireJson.Bytes(json, static (writer, json) => json.WriteTo(writer)));
    }

    /// <summary>JSON as an element.</summary>
    /// <param name="json">The element.</param>
    /// <returns>The body.</returns>
    public static RawBody FromElement(JsonElement json) => new(WireJson.Bytes(json, JsonWrite.Element));

    internal IRequestBody ToRequestBody(JsonObject? extraFields) =>
        new JsonBody(extraFields is { Count: > 0 } ? JsonBody.Merge(_json, extraFields) : _json);
}
