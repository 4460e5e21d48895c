using System.Text.Json;

namespace OpenAi.Json;

/// <summary>JSON that a caller gives as text.</summary>
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
