using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>
/// Finds the error in whatever shape a server gives it: <c>{"error":{…}}</c>, <c>{"error":"…"}</c>, the same without
/// the wrapper, <c>{"detail":…}</c>, or any of these as the first item of a list.
/// </summary>
internal static class ApiErrorReader
{
    /// <summary>The error in a body that is expected to be one; <see langword="null"/> when the body is not JSON.</summary>
    public static ApiError? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            // HTML from a proxy, text, or JSON cut off: the caller shows an excerpt instead.
            return null;
        }
    }

    /// <summary>The error in a body that may be one (an answer, a stream's event); <see langword="null"/> when it is not.</summary>
    public static ApiError? Find(ReadOnlyMemory<byte> body)
    {
        // Nearly no payload has this text, and looking for it costs nanoseconds; parsing costs microseconds.
        if (body.Span.IndexOf("\"error\""u8) < 0)
            return null;
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            var nested = root.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String;
            return nested || Text(root, "type") == "error" || Text(root, "object") == "error" ? Read(root) : null;
        }
        catch (JsonException)
        {
            // Not JSON, hence no error in JSON; whoever reads the payload reports it with an excerpt.
            return null;
        }
    }

    private static ApiError Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0)
            root = root[0];
        if (root.ValueKind == JsonValueKind.String)
            return new ApiError(root.GetString());
        if (root.ValueKind != JsonValueKind.Object)
            return new ApiError(null);
        if (root.TryGetProperty("error", out var error))
        {
            if (error.ValueKind == JsonValueKind.String)
                return new ApiError(error.GetString(), Text(root, "type"), Text(root, "code"), Text(root, "param"));
            if (error.ValueKind == JsonValueKind.Object)
                root = error;
        }
        return new ApiError(Text(root, "message") ?? Text(root, "detail"), Text(root, "type"), Text(root, "code"), Text(root, "param"));
    }

    // Some servers give the code as a number, or validation details as a list.
    private static string? Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => value.GetRawText(),
        };
}
