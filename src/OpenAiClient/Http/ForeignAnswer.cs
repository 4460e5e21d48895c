namespace OpenAi.Http;

/// <summary>
/// Refuses an answer from another host than the one that was asked: the caller's <see cref="HttpClient"/> has followed a redirect,
/// and has taken the prompt, and a key in a header of its own, to a server that nobody named.
/// </summary>
internal static class ForeignAnswer
{
    /// <summary>Set by the library's own handler, which follows no redirects.</summary>
    public static readonly HttpRequestOptionsKey<bool> OwnConnections = new("OpenAi.OwnConnections");

    /// <summary>The refusal; <see langword="null"/> for an answer from where it was asked.</summary>
    /// <param name="asked">The address that was asked.</param>
    /// <param name="message">The message as the handlers have left it.</param>
    /// <param name="answer">What came.</param>
    public static InvalidResponseException? Refusal(Uri asked, HttpRequestMessage message, Answer answer)
    {
        if (message.RequestUri is not { } answered || IsSameHost(asked, answered) || WasRewritten(message) || FollowsNoRedirects(message))
            return null;
        var text = $"The answer came from {answered.Authority}, not from {asked.Authority}, and is not taken: the HttpClient that was handed to OpenAiClient "
            + "has followed a redirect there, with the request and what its headers hold. Set AllowAutoRedirect of its handler to false, and name the right server as BaseAddress.";
        return new(text, excerpt: "", path: null, answer.Info, innerException: null);
    }

    // From http to https, both with their own ports, is the usual redirect within a host.
    private static bool IsSameHost(Uri asked, Uri answered) =>
        asked.IdnHost.Equals(answered.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (asked.Port == answered.Port || (asked.IsDefaultPort && answered.IsDefaultPort));

    // The connections are our own, so that it was a handler before them that sent the request elsewhere.
    private static bool FollowsNoRedirects(HttpRequestMessage message) => message.Options.TryGetValue(OwnConnections, out var own) && own;

    // A redirect loses this header; a handler of the caller's that sends requests elsewhere on purpose keeps it.
    private static bool WasRewritten(HttpRequestMessage message) => message.Headers.NonValidated.Contains("Authorization");
}
