using System.Text.Json;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>The fields in which compatible servers tell what their models think.</summary>
internal static class ReasoningFields
{
    // The property stays with the content when the pieces of a stream are joined, and when it is saved; the raw object does not.
    private const string Property = "openai.reasoning_field";

    private static readonly string[] _names = ["reasoning_content", "reasoning"];

    /// <summary>The thought in a message's or a delta's unknown fields, if there is one.</summary>
    public static TextReasoningContent? Read(JsonModel message, bool isFirst = true)
    {
        if (message.ExtraFields is not { } fields)
            return null;
        foreach (var name in _names)
        {
            if (fields.TryGetValue(name, out var json) && json.ValueKind == JsonValueKind.String && json.GetString() is { Length: > 0 } text)
                return new(text) { RawRepresentation = message, AdditionalProperties = isFirst ? new() { [Property] = name } : null };
        }
        return null;
    }

    public static string? NameOf(TextReasoningContent content) =>
        content.AdditionalProperties is { } properties && properties.TryGetValue(Property, out var value)
            ? value as string ?? (value is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : null)
            : null;
}
