using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>A JSON body, which is serialized once and sent as often as needed.</summary>
internal sealed class JsonBody(ReadOnlyMemory<byte> json) : IRequestBody
{
    /// <summary>The body as it is sent.</summary>
    public ReadOnlyMemory<byte> Json => json;

    public string? CannotRepeat => null;

    public bool HasFiles => false;

    /// <summary>The model in the request; <see langword="null"/> when there is none.</summary>
    public string? Model
    {
        get
        {
            try
            {
                using var document = JsonDocument.Parse(json, WireJson.DocumentOptions);
                return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.String
                    ? SurrogateHalves.Read(model)
                    : null;
            }
            catch (JsonException)
            {
                // A body that the caller provides may be invalid JSON.
                return null;
            }
        }
    }

    public static JsonBody Of(JsonModel request, JsonObject? extraFields)
    {
        var json = RepeatedField.BytesOf(request);
        return new JsonBody(extraFields is { Count: > 0 } ? Merge(json, extraFields) : json);
    }

    public HttpContent Create()
    {
        var content = new ReadOnlyMemoryContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <summary>Returns the JSON object with fields added or replaced.</summary>
    public static ReadOnlyMemory<byte> Merge(ReadOnlyMemory<byte> json, JsonObject extraFields)
    {
        using var document = JsonDocument.Parse(json, WireJson.DocumentOptions);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("RequestOptions.ExtraFields can only be added to a JSON object.", nameof(extraFields));
        return WireJson.Bytes((Root: document.RootElement, Extra: extraFields), static (writer, fields) =>
        {
            writer.WriteStartObject();
            foreach (var property in fields.Root.EnumerateObject())
            {
                if (!fields.Extra.ContainsKey(property.Name))
                    property.WriteTo(writer);
            }
            foreach (var (name, value) in fields.Extra)
            {
                writer.WritePropertyName(name);
                if (value is null)
                    writer.WriteNullValue();
                else
                    value.WriteTo(writer);
            }
            writer.WriteEndObject();
        });
    }
}
