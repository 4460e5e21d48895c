using System.Text.Json;

namespace OpenAi.Caching;

/// <summary>Tells an answer from an error that calls itself a success, and from what is no JSON.</summary>
internal static class AnswerJson
{
    private static readonly JsonDocumentOptions _deep = new() { MaxDepth = 256 };

    /// <summary>Whether JSON is a whole answer that another call may be given: it reports no error and holds what was asked for.</summary>
    public static bool IsAnswer(ReadOnlyMemory<byte> json)
    {
        var outcome = new AnswerOutcome();
        return Read(json, outcome) && outcome.IsKept;
    }

    /// <summary>Reads a piece of an answer, or all of it.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="outcome">Learns what is in it.</param>
    /// <returns>Whether it is an object that reports no error.</returns>
    public static bool Read(ReadOnlyMemory<byte> json, AnswerOutcome outcome)
    {
        try
        {
            using var document = JsonDocument.Parse(json, _deep);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || IsError(root))
                return false;
            outcome.Add(root);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsError(JsonElement root) =>
        (root.TryGetProperty("error", out var error) && !IsEmpty(error))
        || Says(root, "type", "error") || Says(root, "object", "error");

    // Some servers write the field beside every answer.
    private static bool IsEmpty(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => error.GetString() is "",
        JsonValueKind.Object => !error.EnumerateObject().MoveNext(),
        _ => false,
    };

    private static bool Says(JsonElement json, string name, string value) =>
        json.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String && found.ValueEquals(value);
}
