using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// Reads events of servers that use names of early versions of the API, of its WebSocket interface or of Open Responses, or that send the
/// name beside the JSON only.
/// </summary>
internal static class ForeignEvents
{
    /// <summary>Returns the event under its present name; an event that is not known is returned as it is.</summary>
    public static ResponseStreamEvent Of(UnknownResponseStreamEvent item, string name)
    {
        if (item.Json.ValueKind != JsonValueKind.Object)
            return item;
        var given = item.Type.Length == 0 && name != Http.SseReader.NoName ? name : item.Type;
        var present = Present(given, item.Json);
        var text = item.Json.TryGetProperty("delta", out var delta) ? TextOf(delta) : null;
        if (present == item.Type || (text is null && delta.ValueKind != JsonValueKind.Undefined))
            return item;
        var json = WireJson.Bytes((present, text, item.Json), Write);
        return WireJson.Read(json, ResponseStreamEvent.ReadJson) is var read and not UnknownResponseStreamEvent ? read : item;
    }

    private static string Present(string name, JsonElement json) => name switch
    {
        "response.done" or "response.cancelled" => StateOf(json, name),
        "response.error" => "error",
        "response.text.delta" or "response.content_part.delta" => "response.output_text.delta",
        "response.text.done" => "response.output_text.done",
        "response.reasoning.delta" => "response.reasoning_text.delta",
        "response.reasoning.done" => "response.reasoning_text.done",
        "response.reasoning_summary.delta" => "response.reasoning_summary_text.delta",
        "response.reasoning_summary.done" => "response.reasoning_summary_text.done",
        _ => name,
    };

    private static string StateOf(JsonElement json, string name)
    {
        if (!json.TryGetProperty("response", out var response) || response.ValueKind != JsonValueKind.Object)
            return name;
        var status = response.TryGetProperty("status", out var said) && said.ValueKind == JsonValueKind.String ? SurrogateHalves.Read(said) : null;
        return status switch
        {
            ResponseStatus.Values.Failed or ResponseStatus.Values.Cancelled => "response.failed",
            ResponseStatus.Values.Incomplete => "response.incomplete",
            _ => "response.completed",
        };
    }

    // Some servers send a piece as a content part.
    private static string? TextOf(JsonElement delta)
    {
        var text = delta.ValueKind == JsonValueKind.Object && delta.TryGetProperty("text", out var said) ? said : delta;
        return text.ValueKind == JsonValueKind.String ? SurrogateHalves.Read(text) : null;
    }

    private static void Write(Utf8JsonWriter writer, (string Name, string? Delta, JsonElement Json) item)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, item.Name);
        if (item.Delta is { } delta)
            writer.WriteString("delta"u8, delta);
        JsonWrite.FieldsExcept(writer, item.Json, "type", "delta");
        writer.WriteEndObject();
    }
}
