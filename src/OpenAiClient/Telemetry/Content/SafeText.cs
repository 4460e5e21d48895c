using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>Prepares texts for telemetry: removes keys, applies the caller's redactor, and limits the total length.</summary>
internal sealed class SafeText(ClientSettings settings, CallSecrets? secrets)
{
    private int _left = settings.Telemetry.MaxContentLength;

    /// <summary>Whether the maximum length is reached.</summary>
    public bool IsFull => _left <= 0;

    public string Of(string text)
    {
        var safe = Redacted(Scrubbed(text));
        if (safe.Length > _left)
            safe = Cut(safe, Math.Max(_left, 0));
        _left -= safe.Length;
        return safe;
    }

    // Does not cut within a surrogate pair.
    private static string Cut(string text, int length) =>
        string.Concat(text.AsSpan(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");

    private string Scrubbed(string text) =>
        secrets is not null ? secrets.Scrub(text) : Secrets.Remove(Secrets.Remove(text, settings.ApiKey), settings.Secrets);

    private string Redacted(string text)
    {
        if (settings.Telemetry.Redactor is not { } redactor)
            return text;
        try
        {
            return redactor(text);
        }
        catch (Exception exception)
        {
            // A failure of the redactor must not fail the call.
            return $"[withheld: the redactor failed with {exception.GetType().Name}]";
        }
    }
}
