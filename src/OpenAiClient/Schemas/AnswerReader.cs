using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>Reads a value of a type from what a model answered to the type's schema.</summary>
internal static class AnswerReader
{
    /// <exception cref="JsonException">The text is no JSON of the type.</exception>
    public static T? Read<T>(string text, JsonTypeInfo<T> type, bool findsJson = false)
    {
        var reading = (JsonTypeInfo<T>)ReadingOptions.Answers.Of(type);
        if (findsJson)
            text = JsonInText.Find(text);
        try
        {
            if (!TypeSchema.IsWrapped(type))
                return JsonSerializer.Deserialize(text, reading);
            // A server without strict output may leave the wrapping out.
            using var document = JsonDocument.Parse(text, WireJson.DocumentOptions);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.GetPropertyCount() == 1 && root.TryGetProperty(TypeSchema.Wrapper, out var value)
                ? value.Deserialize(reading)
                : root.Deserialize(reading);
        }
        // Of a type that may be one of several, whose discriminator is missing. The type itself was found readable when its schema was made.
        catch (NotSupportedException exception)
        {
            throw new JsonException($"The JSON does not say which type it is: {exception.Message}", exception);
        }
    }
}
