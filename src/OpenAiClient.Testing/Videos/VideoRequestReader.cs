using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.Videos;

/// <summary>Reads a request to make a video from either of its forms: JSON, or fields and files.</summary>
internal sealed class VideoRequestReader
{
    private readonly JsonElement? _json;
    private readonly IFormCollection? _form;

    private VideoRequestReader(JsonElement? json, IFormCollection? form) => (_json, _form) = (json, form);

    public static async Task<VideoRequestReader> OfAsync(FakeExchange exchange) =>
        exchange.Request.Json is { ValueKind: JsonValueKind.Object } json
            ? new(json, form: null)
            : new(json: null, await FormFiles.ReadAsync(exchange).ConfigureAwait(false));

    public bool HasFile(string name) => _form?.Files.GetFile(name) is not null;

    /// <summary>The text of a field, or of a field within it; <see langword="null"/> when it is not there.</summary>
    public string? Text(string name, string? inner = null)
    {
        if (_form is not null)
            return _form.Field(inner is null ? name : $"{name}[{inner}]");
        var value = Member(_json, name);
        return (inner is null ? value : Member(value, inner)) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
    }

    private static JsonElement? Member(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var member) ? member : null;
}
