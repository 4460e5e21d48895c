using System.Text.Json;

namespace OpenAi.Azure;

/// <summary>Reads fields that the client preserves as JSON; a field of another type than expected counts as missing.</summary>
internal static class AzureJson
{
    public static JsonElement? Field(JsonModel model, string name) =>
        model.ExtraFields?.TryGetValue(name, out var field) == true ? field : null;

    public static JsonElement? Object(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Object ? field : null;

    public static IReadOnlyList<JsonElement> Items(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) ? Items(field) : [];

    // Some lists are wrapped in an object with a field of that name.
    public static IReadOnlyList<JsonElement> Items(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object)]
        : json is { ValueKind: JsonValueKind.Object } owner && owner.TryGetProperty("details", out var details) ? Items(details)
        : [];

    public static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    public static bool? Boolean(JsonElement json, string name) =>
        json.TryGetProperty(name, out var field) && field.ValueKind is JsonValueKind.True or JsonValueKind.False ? field.GetBoolean() : null;

    public static int? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var number) ? number : null;

    public static AzureFilterOffsets? Offsets(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Object } found ? new(Number(found, "check_offset"), Number(found, "start_offset"), Number(found, "end_offset")) : null;
}
