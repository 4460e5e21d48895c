using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>Reads when an exhausted limit is reset from the headers that OpenRouter sends in the body: <c>metadata.headers</c>.</summary>
internal static class OpenRouterReset
{
    /// <summary>Returns the value of the header; <see langword="null"/> when there is none, or the limit is not exhausted.</summary>
    public static string? Read(JsonElement error) =>
        error.TryGetProperty("metadata", out var metadata)
        && metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("headers", out var headers)
        && headers.ValueKind == JsonValueKind.Object
        && ErrorMessage.Text(headers, "X-RateLimit-Remaining") == "0"
            ? ErrorMessage.Text(headers, "X-RateLimit-Reset")
            : null;
}
