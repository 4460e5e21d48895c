using System.Text;
using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// Removes secrets from everything that a call reports: its key, secret headers and query parameters, and user information in addresses.
/// </summary>
internal sealed class CallSecrets(ClientSettings settings, RequestOptions? options)
{
    // A shorter code cannot contain a key, but may contain a word that is used as a placeholder key.
    private const int ShortestScrubbedCode = 20;

    /// <summary>The key of the current attempt.</summary>
    public string? Key { get; set; }

    /// <summary>Removes the secrets from a text of the server or the network.</summary>
    public string Scrub(string text)
    {
        text = Secrets.Remove(Secrets.Remove(text, Key), settings.Secrets);
        if (options?.Headers is { } headers)
            text = Secrets.Remove(text, Secrets.InHeaders(headers));
        if (options?.Query is { } query)
            text = Secrets.Remove(text, Secrets.InQuery(query));
        return AddressText.WithoutUsers(text);
    }

    // Replaces in the JSON text, so that names and numbers are covered as well. If a replacement breaks the JSON, it is omitted.
    private JsonElement? Scrub(JsonElement json)
    {
        var text = json.GetRawText();
        if (Scrub(text) is var scrubbed && scrubbed == text)
            return json;
        try
        {
            return WireJson.Parse(Encoding.UTF8.GetBytes(scrubbed));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Removes the secrets from an error of the server; its codes are not changed, because they decide about retries.</summary>
    public ApiError Scrub(ApiError error)
    {
        return error with
        {
            Message = error.Message is { } message ? Scrub(message) : null,
            Type = Code(error.Type),
            Code = Code(error.Code),
            Param = Code(error.Param),
            Json = error.Json is { } json ? Scrub(json) : null,
        };

        string? Code(string? text) => text is { Length: >= ShortestScrubbedCode } ? Scrub(text) : text;
    }
}
