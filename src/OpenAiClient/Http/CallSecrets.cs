using System.Text;
using System.Text.Json;
using OpenAi.Errors;

namespace OpenAi.Http;

/// <summary>Takes what only the server may know out of all that a call tells: its key, secret headers and query parameters, users in addresses.</summary>
internal sealed class CallSecrets(ClientSettings settings, RequestOptions? options)
{
    // A shorter code holds no key, and may hold a word that is somebody's placeholder for one.
    private const int ShortestScrubbedCode = 20;

    /// <summary>The key of the current attempt.</summary>
    public string? Key { get; set; }

    /// <summary>Removes the secrets from text that a server or the network made.</summary>
    public string Scrub(string text)
    {
        text = Secrets.Remove(Secrets.Remove(text, Key), settings.Secrets);
        if (options?.Headers is { } headers)
            text = Secrets.Remove(text, Secrets.InHeaders(headers));
        if (options?.Query is { } query)
            text = Secrets.Remove(text, Secrets.InQuery(query));
        return AddressText.WithoutUsers(text);
    }

    // In the text, so that names and numbers are looked through as well. What an odd secret has broken is not shown.
    private JsonElement? Scrub(JsonElement json)
    {
        var text = json.GetRawText();
        if (Scrub(text) is var scrubbed && scrubbed == text)
            return json;
        try
        {
            return JsonElement.Parse(Encoding.UTF8.GetBytes(scrubbed));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Removes the same from what a server says about a failure; its codes are its own, and decide about retries.</summary>
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
