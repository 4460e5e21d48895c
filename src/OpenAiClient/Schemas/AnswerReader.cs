using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>Reads a value of a type from an answer that a model wrote for the type's schema.</summary>
internal static class AnswerReader
{
    /// <exception cref="JsonException">The text is not valid JSON of the type.</exception>
    public static T? Read<T>(string text, JsonTypeInfo<T> type, bool findsJson = false)
    {
        var reading = (JsonTypeInfo<T>)ReadingOptions.Answers.Of(type);
        if (findsJson)
            text = JsonInText.Find(text);
        try
        {
            if (!TypeSchema.IsWrapped(type))
                return JsonSerializer.Deserialize(text, reading);
            // A server without strict output may omit the wrapping object.
            using var document = JsonDocument.Parse(text, WireJson.DocumentOptions);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.GetPropertyCount() == 1 && root.TryGetProperty(TypeSchema.Wrapper, out var value)
                ? value.Deserialize(reading)
                : root.Deserialize(reading);
        }
        // Thrown for a polymorphic type whose discriminator is missing; other causes were excluded when the schema was created.
        catch (NotSupportedException exception)
        {
            throw new JsonException($"The JSON has no type discriminator: {exception.Message}", exception);
        }
    }
}
