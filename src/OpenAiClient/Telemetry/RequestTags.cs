using System.Text.Json;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Telemetry;

/// <summary>
/// Reads the telemetry attributes of a request from its JSON as it is sent, including the caller's extra fields. A table maps the JSON
/// names of all APIs to attributes.
/// </summary>
internal static class RequestTags
{
    private delegate object? Reading(JsonElement value);

    private static readonly Dictionary<string, (string Name, Reading Read)> _fields = new(StringComparer.Ordinal)
    {
        ["n"] = (GenAiName.ChoiceCount, static value => Integer(value) is { } count and not 1 ? count : null),
        ["seed"] = (GenAiName.Seed, static value => Integer(value)),
        ["frequency_penalty"] = (GenAiName.FrequencyPenalty, static value => Number(value)),
        ["presence_penalty"] = (GenAiName.PresencePenalty, static value => Number(value)),
        ["max_tokens"] = (GenAiName.MaxTokens, static value => Integer(value)),
        ["max_completion_tokens"] = (GenAiName.MaxTokens, static value => Integer(value)),
        ["max_output_tokens"] = (GenAiName.MaxTokens, static value => Integer(value)),
        ["stop"] = (GenAiName.StopSequences, Texts),
        ["temperature"] = (GenAiName.Temperature, static value => Number(value)),
        ["top_p"] = (GenAiName.TopP, static value => Number(value)),
        ["reasoning_effort"] = (GenAiName.ReasoningLevel, Text),
        ["reasoning"] = (GenAiName.ReasoningLevel, static value => Text(Member(value, "effort"))),
        ["previous_response_id"] = (GenAiName.PreviousResponseId, Text),
        ["conversation"] = (GenAiName.ConversationId, static value => Text(value) ?? Text(Member(value, "id"))),
        ["service_tier"] = (GenAiName.RequestServiceTier, static value => Text(value) is { } tier and not "auto" ? tier : null),
        ["response_format"] = (GenAiName.OutputType, static value => OutputType(Member(value, "type"))),
        ["text"] = (GenAiName.OutputType, static value => OutputType(Member(Member(value, "format"), "type"))),
        ["modalities"] = (GenAiName.OutputType, static value => Texts(value) is { } texts && texts.Contains("audio") ? "speech" : null),
        ["dimensions"] = (GenAiName.DimensionCount, static value => Integer(value)),
        ["encoding_format"] = (GenAiName.EncodingFormats, Texts),
    };

    public static IEnumerable<KeyValuePair<string, object?>> Of(JsonElement request)
    {
        foreach (var property in request.EnumerateObject())
        {
            if (_fields.TryGetValue(property.Name, out var field) && field.Read(property.Value) is { } value)
                yield return new(field.Name, value);
        }
    }

    /// <summary>Parses the body of a request; returns <see langword="null"/> when it has none, or it is not JSON.</summary>
    public static JsonDocument? Parse(ApiRequest request) =>
        request.Body is JsonBody { Json: { IsEmpty: false } json } ? JsonDocument.Parse(json, WireJson.DocumentOptions) : null;

    /// <summary>Returns the model of a request.</summary>
    public static string? ModelOf(JsonElement request) => Text(Member(request, "model"));

    /// <summary>Returns a member of an object; <see langword="default"/> when there is none.</summary>
    public static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;

    private static string? OutputType(JsonElement type) => type.ValueKind != JsonValueKind.String ? null : type.GetString() switch
    {
        "json_schema" or "json_object" => "json",
        var other => other,
    };

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[]? Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!)],
        _ => null,
    };

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : null;

    private static long? Integer(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
