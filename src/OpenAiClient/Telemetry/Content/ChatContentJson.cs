using System.Text.Json;

namespace OpenAi.Telemetry;

/// <summary>Writes messages of <c>/chat/completions</c> in the format of the semantic conventions.</summary>
internal static class ChatContentJson
{
    public static void Message(Utf8JsonWriter writer, JsonElement message, SafeText safe) => Message(writer, message, null, safe);

    public static void Message(Utf8JsonWriter writer, JsonElement message, string? finishReason, SafeText safe) =>
        PartsJson.Message(writer, PartsJson.StringOf(message, "role") ?? "assistant", (message, safe), static (writer, said) => Parts(writer, said.message, said.safe), finishReason);

    private static void Parts(Utf8JsonWriter writer, JsonElement message, SafeText safe)
    {
        var content = RequestTags.Member(message, "content");
        if (PartsJson.StringOf(message, "role") == "tool")
        {
            PartsJson.ToolResponse(writer, PartsJson.StringOf(message, "tool_call_id"), content, safe);
            return;
        }
        PartsJson.Content(writer, content, safe);
        if (PartsJson.StringOf(message, "refusal") is { } refusal)
            PartsJson.Text(writer, "refusal", refusal, safe);
        foreach (var call in PartsJson.Items(RequestTags.Member(message, "tool_calls")))
        {
            var (function, custom) = (RequestTags.Member(call, "function"), RequestTags.Member(call, "custom"));
            PartsJson.ToolCall(
                writer, PartsJson.StringOf(call, "id"), PartsJson.StringOf(function, "name") ?? PartsJson.StringOf(custom, "name"),
                PartsJson.StringOf(function, "arguments") ?? PartsJson.StringOf(custom, "input"), safe);
        }
    }
}
