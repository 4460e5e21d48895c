namespace OpenAi;

/// <summary>The time limits of a call.</summary>
public enum TimeoutLimit
{
    /// <summary>The whole call with all its attempts and, for a stream, all its events: <see cref="OpenAiClientOptions.Timeout"/>.</summary>
    Call,

    /// <summary>One attempt: <see cref="OpenAiClientOptions.AttemptTimeout"/>.</summary>
    Attempt,

    /// <summary>The opening of a connection: <see cref="OpenAiClientOptions.ConnectTimeout"/>.</summary>
    Connect,

    /// <summary>The silence between two events of a stream, or two reads of a download: <see cref="OpenAiClientOptions.StreamIdleTimeout"/>.</summary>
    StreamIdle,

    /// <summary>The <c>Timeout</c> of an <see cref="System.Net.Http.HttpClient"/> that the caller handed over.</summary>
    HttpClient,

    /// <summary>The wait for the server to be done with something, which the method that waits is told.</summary>
    Wait,

    /// <summary>The silence before the first event of a stream: <see cref="OpenAiClientOptions.StreamStartTimeout"/>.</summary>
    StreamStart,
}
