namespace OpenAi;

/// <summary>The timeouts of a call.</summary>
public enum TimeoutLimit
{
    /// <summary>
    /// The timeout of the whole call with all its attempts and, for a stream, all its events: <see cref="OpenAiClientOptions.Timeout"/>.
    /// </summary>
    Call,

    /// <summary>The timeout of one attempt: <see cref="OpenAiClientOptions.AttemptTimeout"/>.</summary>
    Attempt,

    /// <summary>The timeout for opening a connection: <see cref="OpenAiClientOptions.ConnectTimeout"/>.</summary>
    Connect,

    /// <summary>
    /// The timeout between two events of a stream, or two reads of a download: <see cref="OpenAiClientOptions.StreamIdleTimeout"/>.
    /// </summary>
    StreamIdle,

    /// <summary>The <c>Timeout</c> of the <see cref="System.Net.Http.HttpClient"/> that the caller passed to the client.</summary>
    HttpClient,

    /// <summary>The timeout of polling until the server is done, which is an option of the polling method.</summary>
    Wait,

    /// <summary>The timeout for the first event of a stream: <see cref="OpenAiClientOptions.StreamStartTimeout"/>.</summary>
    StreamStart,
}
