using System.Text.Json;

namespace OpenAi.Caching;

/// <summary>Distinguishes an answer from an error with status 200, and from text that is not JSON.</summary>
internal static class AnswerJson
{
    private static readonly JsonDocumentOptions _deep = new() { MaxDepth = 256 };

    /// <summary>
    /// Whether JSON is a complete answer that may be returned to another call: it reports no error and contains a result.
    /// </summary>
    public static bool IsAnswer(ReadOnlyMemory<byte> json)
    {
        var outcome = new AnswerOutcome();
        return Read(json, outcome) && outcome.IsKept;
    }

    /// <summary>Reads a whole answer, or a piece of it.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="outcome">Collects the content of the answer.</param>
    /// <returns>Whether the JSON is an object that reports no error.</returns>
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

    // Some servers send an empty error field in every answer.
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
