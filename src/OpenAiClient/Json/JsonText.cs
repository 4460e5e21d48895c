using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Parses JSON that a caller provides as text.</summary>
internal static class JsonText
{
    public static JsonElement Parse(string text, string parameter)
    {
        try
        {
            return JsonElement.Parse(text, WireJson.DocumentOptions);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is not JSON: {exception.Message}", parameter, exception);
        }
    }
}
