using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Functions;

/// <summary>Parses the arguments of a call, which a model wrote.</summary>
internal static class ToolArguments
{
    private static readonly JsonElement _none = JsonElement.Parse("{}");

    public static JsonElement Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return _none;
        JsonElement arguments;
        try
        {
            arguments = JsonElement.Parse(text, WireJson.DocumentOptions);
        }
        catch (JsonException exception)
        {
            throw new ToolCallException($"The arguments are not JSON: {exception.Message}", exception);
        }
        return arguments.ValueKind switch
        {
            JsonValueKind.Object => arguments,
            JsonValueKind.Null => _none,
            var other => throw new ToolCallException($"$: the arguments must be a JSON object, not of the type {KindName.Of(other)}."),
        };
    }
}
