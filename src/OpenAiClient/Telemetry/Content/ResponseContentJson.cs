using System.Text.Json;

namespace OpenAi.Telemetry;

/// <summary>Writes items of <c>/responses</c> in the format of the semantic conventions.</summary>
internal static class ResponseContentJson
{
    /// <summary>Writes an item of the input as a message.</summary>
    public static void Message(Utf8JsonWriter writer, JsonElement item, SafeText safe) =>
        PartsJson.Message(writer, RoleOf(item), (item, safe), static (writer, said) => Parts(writer, said.item, said.safe));

    /// <summary>Writes an item as parts of a message.</summary>
    public static void Parts(Utf8JsonWriter writer, JsonElement item, SafeText safe)
    {
        var type = PartsJson.StringOf(item, "type") ?? "message";
        switch (type)
        {
            case "message":
                PartsJson.Content(writer, RequestTags.Member(item, "content"), safe);
                break;
            case "reasoning":
                PartsJson.Content(writer, RequestTags.Member(item, "summary"), safe);
                PartsJson.Content(writer, RequestTags.Member(item, "content"), safe);
                break;
            case "function_call" or "custom_tool_call":
                PartsJson.ToolCall(
                    writer, PartsJson.StringOf(item, "call_id"), PartsJson.StringOf(item, "name"), PartsJson.StringOf(item, "arguments") ?? PartsJson.StringOf(item, "input"), safe);
                break;
            case "function_call_output" or "custom_tool_call_output":
                PartsJson.ToolResponse(writer, PartsJson.StringOf(item, "call_id"), RequestTags.Member(item, "output"), safe);
                break;
            default:
                Other(writer, type, item);
                break;
        }
    }

    // Tool calls that the server or the caller's computer executed are listed without their results.
    private static void Other(Utf8JsonWriter writer, string type, JsonElement item)
    {
        var isCall = type.EndsWith("_call", StringComparison.Ordinal);
        writer.WriteStartObject();
        writer.WriteString("type", isCall ? "server_tool_call" : type);
        if (PartsJson.StringOf(item, "id") is { } id)
            writer.WriteString("id", id);
        if (isCall)
        {
            writer.WriteString("name", PartsJson.StringOf(item, "name") ?? type[..^"_call".Length]);
            writer.WriteStartObject("server_tool_call");
            writer.WriteString("type", type);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static string RoleOf(JsonElement item) =>
        PartsJson.StringOf(item, "role")
        ?? (PartsJson.StringOf(item, "type") is { } type && type.EndsWith("_output", StringComparison.Ordinal) ? "tool" : "assistant");
}
