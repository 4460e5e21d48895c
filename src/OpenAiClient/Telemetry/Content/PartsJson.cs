using System.Text.Json;

namespace OpenAi.Telemetry;

/// <summary>Writes messages and their parts in the format of the semantic conventions, from the JSON of chat or responses.</summary>
internal static class PartsJson
{
    /// <summary>Writes a message with one text.</summary>
    public static void Message(Utf8JsonWriter writer, string role, string text, SafeText safe) =>
        Message(writer, role, (text, safe), static (writer, said) => Text(writer, "text", said.text, said.safe));

    /// <summary>Writes a message whose parts are written by <paramref name="parts"/>.</summary>
    public static void Message<T>(Utf8JsonWriter writer, string role, T value, Action<Utf8JsonWriter, T> parts, string? finishReason = null)
    {
        writer.WriteStartObject();
        writer.WriteString("role", role);
        writer.WriteStartArray("parts");
        parts(writer, value);
        writer.WriteEndArray();
        if (finishReason is not null)
            writer.WriteString("finish_reason", finishReason);
        writer.WriteEndObject();
    }

    /// <summary>Writes the content of a message: a text, or parts.</summary>
    public static void Content(Utf8JsonWriter writer, JsonElement content, SafeText safe)
    {
        if (content.ValueKind == JsonValueKind.String)
        {
            Text(writer, "text", content.GetString()!, safe);
            return;
        }
        foreach (var part in Items(content))
            Part(writer, part, safe);
    }

    /// <summary>Writes a text part of the given type.</summary>
    public static void Text(Utf8JsonWriter writer, string type, string text, SafeText safe)
    {
        writer.WriteStartObject();
        writer.WriteString("type", type);
        writer.WriteString("content", safe.Of(text));
        writer.WriteEndObject();
    }

    /// <summary>Writes the call of a function.</summary>
    public static void ToolCall(Utf8JsonWriter writer, string? id, string? name, string? arguments, SafeText safe)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "tool_call");
        if (id is not null)
            writer.WriteString("id", id);
        writer.WriteString("name", name ?? "");
        if (arguments is not null)
            writer.WriteString("arguments", safe.Of(arguments));
        writer.WriteEndObject();
    }

    /// <summary>Writes the result of a function.</summary>
    public static void ToolResponse(Utf8JsonWriter writer, string? id, JsonElement output, SafeText safe)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "tool_call_response");
        if (id is not null)
            writer.WriteString("id", id);
        writer.WriteString("response", safe.Of(output.ValueKind == JsonValueKind.String ? output.GetString()! : TextOf(output)));
        writer.WriteEndObject();
    }

    /// <summary>Writes a definition of a tool.</summary>
    public static void Tool(Utf8JsonWriter writer, JsonElement tool, SafeText safe)
    {
        var type = StringOf(tool, "type") ?? "function";
        var definition = RequestTags.Member(tool, type) is { ValueKind: JsonValueKind.Object } inner ? inner : tool;
        writer.WriteStartObject();
        writer.WriteString("type", type);
        writer.WriteString("name", StringOf(definition, "name") ?? type);
        if (StringOf(definition, "description") is { } description)
            writer.WriteString("description", safe.Of(description));
        if (RequestTags.Member(definition, "parameters") is { ValueKind: JsonValueKind.Object } parameters && !safe.IsFull)
        {
            var schema = parameters.GetRawText();
            var told = safe.Of(schema);
            writer.WritePropertyName("parameters");
            if (told == schema)
                parameters.WriteTo(writer);
            else
                writer.WriteStringValue(told);
        }
        writer.WriteEndObject();
    }

    public static JsonElement.ArrayEnumerator Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;

    public static string? StringOf(JsonElement value, string name) =>
        RequestTags.Member(value, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static string TextOf(JsonElement parts) => string.Concat(Items(parts).Select(static part => StringOf(part, "text")));

    private static void Part(Utf8JsonWriter writer, JsonElement part, SafeText safe)
    {
        var type = StringOf(part, "type") ?? "";
        switch (type)
        {
            case "text" or "input_text" or "output_text":
                Text(writer, "text", StringOf(part, "text") ?? "", safe);
                break;
            case "refusal":
                Text(writer, "refusal", StringOf(part, "refusal") ?? "", safe);
                break;
            case "summary_text" or "reasoning_text":
                Text(writer, "reasoning", StringOf(part, "text") ?? "", safe);
                break;
            case "image_url" or "input_image" or "computer_screenshot":
                Media(writer, "image", part, StringOf(part, "image_url") ?? StringOf(RequestTags.Member(part, "image_url"), "url"), safe);
                break;
            case "file" or "input_file":
                Media(writer, "document", RequestTags.Member(part, "file") is { ValueKind: JsonValueKind.Object } file ? file : part, StringOf(part, "file_url"), safe);
                break;
            case "input_audio":
                Media(writer, "audio", part, null, safe);
                break;
            default:
                writer.WriteStartObject();
                writer.WriteString("type", type);
                writer.WriteEndObject();
                break;
        }
    }

    // The data of an image or file is too large for a span; its address or id is not.
    private static void Media(Utf8JsonWriter writer, string modality, JsonElement part, string? url, SafeText safe)
    {
        var id = StringOf(part, "file_id");
        var isLink = url is not null && !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        writer.WriteStartObject();
        writer.WriteString("type", id is not null ? "file" : isLink ? "uri" : "blob");
        writer.WriteString("modality", modality);
        if (id is not null)
            writer.WriteString("file_id", id);
        else if (isLink)
            writer.WriteString("uri", safe.Of(url!));
        else
            writer.WriteString("content", "");
        writer.WriteEndObject();
    }
}
