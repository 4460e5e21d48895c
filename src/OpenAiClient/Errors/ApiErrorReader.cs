using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>
/// Finds the error in whatever shape a server gives it: <c>{"error":{…}}</c>, <c>{"error":"…"}</c>, the same without
/// the wrapper, <c>{"detail":…}</c>, or any of these as the first item of a list.
/// </summary>
internal static class ApiErrorReader
{
    /// <summary>The error in a body that is expected to be one; <see langword="null"/> when the body is not JSON.</summary>
    public static ApiError? Read(string body) => Read(body, static _ => true);

    /// <summary>The error in a body that may be one (an answer, a stream's event); <see langword="null"/> when it is not.</summary>
    public static ApiError? Find(string body) => Read(body, static root =>
        root.ValueKind == JsonValueKind.Object
        && ((root.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String)
            || Text(root, "type") == "error"
            || Text(root, "object") == "error"));

    private static ApiError? Read(string body, Func<JsonElement, bool> isError)
    {
        try
        {
            using var document = JsonDocument.Parse(body.TrimStart('\uFEFF'));
            return isError(document.RootElement) ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            // HTML from a proxy, text, or JSON cut off: whoever reads the body shows an excerpt instead.
            return null;
        }
    }

    private static ApiError Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0)
            root = root[0];
        if (root.ValueKind == JsonValueKind.String)
            return new ApiError(Text(root));
        if (root.ValueKind != JsonValueKind.Object)
            return new ApiError(null);
        if (root.TryGetProperty("error", out var error))
        {
            if (error.ValueKind == JsonValueKind.String)
                return new ApiError(Text(error), Text(root, "type"), Text(root, "code"), Text(root, "param"));
            if (error.ValueKind == JsonValueKind.Object)
                root = error;
        }
        else if (root.TryGetProperty("detail", out var detail))
        {
            if (detail.ValueKind == JsonValueKind.Object)
                root = detail;
            else if (detail.ValueKind == JsonValueKind.Array)
                return new ApiError(string.Join("; ", detail.EnumerateArray().Select(Complaint)), Text(root, "type"), Text(root, "code"));
        }
        return new ApiError(Text(root, "message") ?? Text(root, "detail"), Text(root, "type"), Text(root, "code"), Text(root, "param"));
    }

    // FastAPI's validation: [{"loc":["body","model"],"msg":"field required"}].
    private static string? Complaint(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || Text(item, "msg") is not { } message)
            return Text(item);
        return item.TryGetProperty("loc", out var place) && place.ValueKind == JsonValueKind.Array
            ? $"{string.Join('.', place.EnumerateArray().Select(Text))}: {message}"
            : message;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    // Some servers give the code as a number.
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
            // Half of a surrogate pair, escaped, is JSON but no text: it is shown as it was sent.
            return value.GetRawText();
        }
    }
}
