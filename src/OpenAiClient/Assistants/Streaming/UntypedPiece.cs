using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads deltas in which a server omits the type, since an earlier delta has it.</summary>
internal static class UntypedPiece
{
    /// <summary>Reads a delta as the type of the object that it continues.</summary>
    /// <exception cref="InvalidResponseException">The delta is none of that type.</exception>
    public static T Typed<T>(JsonElement json, string type, JsonReading<T> read)
        where T : JsonModel
    {
        try
        {
            return WireJson.Read(TypedJson.Bytes(type, json), read);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            throw new InvalidResponseException(
                $"The stream has a delta that is none of the type '{type}': {ErrorText.WithoutPlace(exception.Message)}", ErrorText.Excerpt(json.GetRawText()), (exception as JsonException)?.Path, null, exception);
        }
    }

    /// <summary>Whether a delta of unknown type has no type at all.</summary>
    public static bool IsUntyped(JsonElement json) => json.ValueKind == JsonValueKind.Object && !json.TryGetProperty("type", out _);
}
