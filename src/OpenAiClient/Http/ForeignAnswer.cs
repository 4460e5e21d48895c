namespace OpenAi.Http;

/// <summary>
/// Refuses an answer that comes from another host than the requested one: the caller's <see cref="HttpClient"/> has followed a redirect,
/// and has sent the prompt, and a key in a custom header, to a server that the caller did not choose.
/// </summary>
internal static class ForeignAnswer
{
    /// <summary>Set by the library's own handler, which does not follow redirects.</summary>
    public static readonly HttpRequestOptionsKey<bool> OwnConnections = new("OpenAi.OwnConnections");

    /// <summary>Returns the exception; <see langword="null"/> when the answer comes from the requested host.</summary>
    /// <param name="asked">The requested address.</param>
    /// <param name="message">The message after the handlers have changed it.</param>
    /// <param name="answer">The received answer.</param>
    public static InvalidResponseException? Refusal(Uri asked, HttpRequestMessage message, Answer answer)
    {
        if (message.RequestUri is not { } answered || ReferenceEquals(asked, answered) || IsSameHost(asked, answered) || WasRewritten(message) || FollowsNoRedirects(message))
            return null;
        var text = $"The answer came from {answered.Authority}, not from {asked.Authority}, and is refused: the HttpClient that was passed to OpenAiClient "
            + "has followed a redirect, and has sent the request with its headers there. Set AllowAutoRedirect of its handler to false, and set BaseAddress to the right server.";
        return new(text, excerpt: "", path: null, answer.Info, innerException: null);
    }

    // A redirect from http to https on the default ports is common within one host, and is allowed.
    private static bool IsSameHost(Uri asked, Uri answered) =>
        asked.IdnHost.Equals(answered.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (asked.Port == answered.Port || (asked.IsDefaultPort && answered.IsDefaultPort));

    // The connections are the library's own, so a handler of the caller has redirected the request on purpose.
    private static bool FollowsNoRedirects(HttpRequestMessage message) => message.Options.TryGetValue(OwnConnections, out var own) && own;

    // A redirect removes this header; a handler of the caller that changes the address on purpose keeps it.
    private static bool WasRewritten(HttpRequestMessage message) => message.Headers.NonValidated.Contains("Authorization");
}
