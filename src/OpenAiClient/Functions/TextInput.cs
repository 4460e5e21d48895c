using System.Text.Json;

namespace OpenAi.Functions;

/// <summary>The single argument of a function that takes text, for APIs without custom tools.</summary>
internal static class TextInput
{
    private const string Name = "input";

    public static JsonElement Schema { get; } = JsonElement.Parse(
        """{"type":"object","properties":{"input":{"type":"string"}},"required":["input"],"additionalProperties":false}""");

    public static string Of(JsonElement arguments) =>
        arguments.TryGetProperty(Name, out var input) && input.ValueKind == JsonValueKind.String
            ? input.GetString()!
            : throw new ToolCallException($"$.{Name} is missing, or is not a string.");
}
