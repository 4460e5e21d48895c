using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Errors;

/// <summary>
/// Finds the error in any of the shapes that servers use: <c>{"error":{…}}</c>, <c>{"error":"…"}</c>, the same without
/// the wrapper, <c>{"detail":…}</c>, or any of these as the first item of a list.
/// </summary>
internal static class ApiErrorReader
{
    private static readonly string[] _answers = ["id", "choices", "data", "results", "object", "type", "event", "delta", "usage"];

    /// <summary>Reads the error in a body that should contain one; returns <see langword="null"/> when the body is not JSON.</summary>
    public static ApiError? Read(string body) => Read(body, static _ => true);

    /// <summary>The fields that identify an error.</summary>
    public static IReadOnlyList<string> Names { get; } = ["error", "message", "detail", "msg"];

    /// <summary>
    /// Finds the error in a body that may contain one (an answer, or an event of a stream); returns <see langword="null"/> when there is
    /// none.
    /// </summary>
    public static ApiError? Find(string body) => Read(body, static root => IsError(First(root)));

    private static bool IsError(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && !IsResponse(root)
        && (HasError(root)
            || Text(root, "type") == "error"
            || Text(root, "object") == "error"
            || (IsBare(root) && Names.Any(name => root.TryGetProperty(name, out var said) && IsSaid(said)))
            || BrokenChoice(root) is not null);

    private static JsonElement First(JsonElement root) => root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 ? root[0] : root;

    private static bool HasError(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("error", out var error) && error.ValueKind != JsonValueKind.Array && IsSaid(error);

    // A failed response contains an error, but is a regular answer of the API.
    private static bool IsResponse(JsonElement root) => Text(root, "object") == "response";

    // Some servers send an empty error in a successful answer.
    private static bool IsSaid(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.String => error.GetRawText().Length > 2,
        JsonValueKind.Object => error.EnumerateObject().Any(static field => field.Value.ValueKind != JsonValueKind.Null),
        JsonValueKind.Array => error.GetArrayLength() > 0,
        _ => false,
    };

    // The object has none of the fields of the API's answers and events.
    private static bool IsBare(JsonElement root) => !_answers.Any(name => root.TryGetProperty(name, out _));

    private static JsonElement? BrokenChoice(JsonElement root)
    {
        if (!root.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var choice in choices.EnumerateArray())
        {
            if (HasError(choice))
                return choice;
        }
        return null;
    }

    private static ApiError? Read(string body, Func<JsonElement, bool> isError)
    {
        try
        {
            using var document = JsonDocument.Parse(body.TrimStart('\uFEFF'), WireJson.DocumentOptions);
            return isError(document.RootElement) ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            // HTML from a proxy, text, or JSON that was cut off: the message quotes an excerpt of the body instead.
            return null;
        }
    }

    private static ApiError Read(JsonElement root)
    {
        root = First(root);
        if (root.ValueKind == JsonValueKind.String)
            return new ApiError(Text(root));
        if (root.ValueKind != JsonValueKind.Object)
            return new ApiError(null);
        if (!HasError(root) && BrokenChoice(root) is { } choice)
            root = choice;
        if (root.TryGetProperty("error", out var error))
        {
            if (error.ValueKind == JsonValueKind.String)
                return new ApiError(Text(error), Text(root, "type"), Text(root, "code"), Text(root, "param")) { Json = root.Clone() };
            if (error.ValueKind == JsonValueKind.Object)
                root = error;
        }
        else if (root.TryGetProperty("detail", out var detail))
        {
            if (detail.ValueKind == JsonValueKind.Object)
                root = detail;
            else if (detail.ValueKind == JsonValueKind.Array)
                return new ApiError(string.Join("; ", detail.EnumerateArray().Select(Complaint)), Text(root, "type"), Text(root, "code")) { Json = root.Clone() };
        }
        return new ApiError(Text(root, "message") ?? Text(root, "detail") ?? Text(root, "msg"), Text(root, "type"), Text(root, "code"), Text(root, "param"))
        {
            RetryDelay = GoogleRetryInfo.Read(root),
            Json = root.Clone(),
        };
    }

    // The validation errors of FastAPI: [{"loc":["body","model"],"msg":"field required"}].
    private static string? Complaint(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || Text(item, "msg") is not { } message)
            return Text(item);
        return item.TryGetProperty("loc", out var place) && place.ValueKind == JsonValueKind.Array
            ? $"{string.Join('.', place.EnumerateArray().Select(Text))}: {message}"
            : message;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    // Some servers send the code as a number.
    private static string? Text(JsonElement value)
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
}
