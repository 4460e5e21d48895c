using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>Any JSON to send, from a text, a <see cref="JsonNode"/> or a <see cref="JsonElement"/>.</summary>
public sealed class RawBody
{
    private readonly byte[]? _json;

    // Validated when it is sent, because a conversion operator must not throw.
    private readonly string? _text;

    private RawBody(byte[] json) => _json = json;

    private RawBody(string text) => _text = text;

    /// <summary>Converts JSON text, which is validated when it is sent.</summary>
    /// <param name="json">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(json))]
    public static implicit operator RawBody?(string? json) => json is null ? null : new(json);

    /// <summary>Converts a JSON node.</summary>
    /// <param name="json">The node; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(json))]
    public static implicit operator RawBody?(JsonNode? json) => json is null ? null : FromNode(json);

    /// <summary>Converts a JSON element; an undefined one becomes null.</summary>
    /// <param name="json">The element.</param>
    public static implicit operator RawBody(JsonElement json) => json.ValueKind == JsonValueKind.Undefined ? new("null"u8.ToArray()) : FromElement(json);

    /// <summary>Creates a body from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is not JSON.</exception>
    public static RawBody FromText(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromElement(JsonText.Parse(json, nameof(json)));
    }

    /// <summary>Creates a body from a JSON node.</summary>
    /// <param name="json">The node.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static RawBody FromNode(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(WireJson.Bytes(json, static (writer, json) => json.WriteTo(writer)));
    }

    /// <summary>Creates a body from a JSON element.</summary>
    /// <param name="json">The element.</param>
    /// <returns>The body.</returns>
    public static RawBody FromElement(JsonElement json) => new(WireJson.Bytes(json, JsonWrite.Element));

    /// <exception cref="ArgumentException">The text is not JSON.</exception>
    internal IRequestBody ToRequestBody(JsonObject? extraFields)
    {
        var json = _json ?? WireJson.Bytes(JsonText.Parse(_text!, "body"), JsonWrite.Element);
        return new JsonBody(extraFields is { Count: > 0 } ? JsonBody.Merge(json, extraFields) : json);
    }
}
