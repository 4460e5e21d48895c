using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Errors;

/// <summary>
/// Finds the error in any of the shapes that servers use: <c>{"error":{…}}</c>, <c>{"error":"…"}</c>, the same without
/// the wrapper, <c>{"detail":…}</c>, <c>{"errors":[…]}</c>, a status in the answer that is not 0, or any of these as the first item of a list.
/// </summary>
internal static class ApiErrorReader
{
    // MiniMax sends a status in each answer.
    private const string StatusName = "base_resp";

    // The fields that identify an error.
    private static readonly string[] _names = ["error", "message", "detail", "msg", "errors", "Message"];

    private static readonly string[] _answers = ["id", "choices", "data", "results", "object", "type", "event", "delta", "usage"];

    /// <summary>Reads the error in a body that should contain one; returns <see langword="null"/> when the body is not JSON.</summary>
    public static ApiError? Read(string body) => Read(body, static _ => true);

    /// <summary>Whether an answer or an event may contain an error, by its fields for which there is no property.</summary>
    public static bool MayBeIn(object value)
    {
        if (value is JsonModel { ExtraFields: { } fields })
        {
            foreach (var name in _names)
            {
                if (fields.ContainsKey(name))
                    return true;
            }
            if (fields.ContainsKey(StatusName))
                return true;
        }
        if (value is not ApiResult { ErrorPlaces: var places })
            return false;
        // A loop without an enumerator, which would cost an allocation for each answer.
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i]?.ExtraFields?.ContainsKey("error") == true)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Finds the error in a body that may contain one (an answer, or an event of a stream); returns <see langword="null"/> when there is
    /// none.
    /// </summary>
    public static ApiError? Find(string body) => Read(body, static root => IsError(First(root)));

    private static bool IsError(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && !IsResponse(root)
        && (HasError(root)
            || HasFailed(root)
            || ErrorMessage.Text(root, "type") == "error"
            || ErrorMessage.Text(root, "object") == "error"
            || (IsBare(root) && _names.Any(name => root.TryGetProperty(name, out var said) && IsSaid(said)))
            || BrokenChoice(root) is not null);

    private static JsonElement First(JsonElement root) => root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 ? root[0] : root;

    private static bool HasError(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("error", out var error) && error.ValueKind != JsonValueKind.Array && IsSaid(error);

    // A failed response contains an error, but is a regular answer of the API.
    private static bool IsResponse(JsonElement root) => ErrorMessage.Text(root, "object") == "response";

    private static bool HasFailed(JsonElement root) =>
        root.TryGetProperty(StatusName, out var status)
        && status.ValueKind == JsonValueKind.Object
        && status.TryGetProperty("status_code", out var code)
        && code.ValueKind == JsonValueKind.Number
        && code.GetRawText() != "0";

    // Some servers send an empty error in a successful answer.
    private static bool IsSaid(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.String => error.GetRawText().Length > 2,
        JsonValueKind.Object => error.EnumerateObject().Any(static field => field.Value.ValueKind == JsonValueKind.Number ? field.Value.GetRawText() != "0" : IsSaid(field.Value)),
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
            return new ApiError(ErrorMessage.Text(root));
        if (root.ValueKind != JsonValueKind.Object)
            return new ApiError(null);
        if (!HasError(root) && BrokenChoice(root) is { } choice)
            root = choice;
        var error = Wrapped(root) ?? root;
        return new ApiError(ErrorMessage.In(error) ?? ErrorMessage.In(root), AnyOf(error, "type", "error_type", "__type"), Code(error), ErrorMessage.Text(error, "param"))
        {
            RetryDelay = GoogleRetryInfo.Read(error),
            LimitReset = OpenRouterReset.Read(error),
            Json = error.Clone(),
        };
    }

    private static JsonElement? Wrapped(JsonElement root)
    {
        foreach (var name in (ReadOnlySpan<string>)["error", "detail", StatusName])
        {
            if (root.TryGetProperty(name, out var error) && error.ValueKind == JsonValueKind.Object && IsSaid(error))
                return error;
        }
        return null;
    }

    private static string? Code(JsonElement error) =>
        AnyOf(error, "code", "error_code", "ErrorCode", "status_code")
        ?? (error.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && First(errors) is { ValueKind: JsonValueKind.Object } first
            ? ErrorMessage.Text(first, "code")
            : null);

    private static string? AnyOf(JsonElement error, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (ErrorMessage.Text(error, name) is { } text)
                return text;
        }
        return null;
    }
}
