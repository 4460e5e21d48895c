using System.Text.Json;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>The fields in which compatible servers send the reasoning of their models.</summary>
internal static class ReasoningFields
{
    // Unlike the raw object, the property survives when the pieces of a stream are combined, and when a conversation is saved.
    private const string Property = "openai.reasoning_field";

    private static readonly string[] _names = ["reasoning_content", "reasoning"];

    /// <summary>Gets the reasoning in a message's or a delta's unknown fields, if there is any.</summary>
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
