using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Errors;

/// <summary>
/// Finds the message of an error, wherever a server puts it: in a text, in a list of texts or complaints, in an object, or in JSON within a
/// text.
/// </summary>
internal static class ErrorMessage
{
    // A gateway may pass on the error of another one, each as JSON within a text.
    private const int MostWithin = 4;

    private static readonly string[] _names = ["message", "detail", "msg", "Message", "error_description", "status_msg", "title"];

    /// <summary>Returns the message in an object, or all of them; <see langword="null"/> when there is none.</summary>
    public static string? In(JsonElement error, int within = 0)
    {
        if (error.ValueKind != JsonValueKind.Object)
            return null;
        if (error.TryGetProperty("loc", out var place) && place.ValueKind == JsonValueKind.Array && Text(error, "msg") is { } complaint)
            return $"{string.Join('.', place.EnumerateArray().Select(Text))}: {complaint}";
        // Some servers say only the name of the status in one field, and the reason in another.
        string? message = null;
        if (error.TryGetProperty("error", out var reason) && reason.ValueKind is JsonValueKind.String or JsonValueKind.Array)
            message = Of(reason, within);
        message = Joined(message, _names.Select(name => Of(error, name, within)).FirstOrDefault(static text => text is not null) ?? Details(error));
        message = Joined(message, Of(error, "errors", within));
        // OpenRouter passes on what the provider of the model said.
        return error.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
            ? Joined(message, Of(metadata, "raw", within))
            : message;
    }

    /// <summary>Returns a text, or the JSON of any other value; <see langword="null"/> for null.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return null;
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON but no valid text; it is quoted as it was sent.
            return value.GetRawText();
        }
    }

    /// <inheritdoc cref="Text(JsonElement)"/>
    public static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Of(JsonElement error, string name, int within) => error.TryGetProperty(name, out var value) ? Of(value, within) : null;

    private static string? Of(JsonElement value, int within)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => Text(value) is { } said ? Within(said, within) ?? said : null,
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => Of(item, within)).Where(static item => item is not null)),
            JsonValueKind.Object => In(value, within) ?? Text(value),
            _ => Text(value),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? Within(string text, int within)
    {
        if (within == MostWithin || text.AsSpan().TrimStart() is not ['{' or '[', ..])
            return null;
        try
        {
            using var document = JsonDocument.Parse(text, WireJson.DocumentOptions);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array ? Of(root, within + 1)
                : root.TryGetProperty("error", out var error) && In(error, within + 1) is { } message ? message
                : In(root, within + 1);
        }
        catch (JsonException)
        {
            // It is the text itself.
            return null;
        }
    }

    // Google and Azure send a list there, of what is not for people.
    private static string? Details(JsonElement error) =>
        error.TryGetProperty("details", out var details) && details.ValueKind == JsonValueKind.String ? Text(details) : null;

    private static string? Joined(string? first, string? second) =>
        first is null || second?.Contains(first, StringComparison.OrdinalIgnoreCase) == true ? second
        : second is null || first.Contains(second, StringComparison.OrdinalIgnoreCase) ? first
        : $"{first}; {second}";
}
