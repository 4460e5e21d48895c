using OpenAi.Errors;

namespace OpenAi;

/// <summary>A timeout of the client elapsed. Attempts that time out are retried before this is thrown.</summary>
public sealed class ApiTimeoutException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="limit">The timeout that elapsed.</param>
    /// <param name="duration">The duration of the timeout.</param>
    /// <param name="innerException">The cause. Default: <see langword="null"/>.</param>
    public ApiTimeoutException(TimeoutLimit limit, TimeSpan duration, Exception? innerException = null)
        : base(Describe(limit, ErrorText.Of(duration)), innerException)
    {
        Limit = limit;
        Duration = duration;
    }

    /// <summary>The timeout that elapsed.</summary>
    public TimeoutLimit Limit { get; }

    /// <summary>The duration of the timeout.</summary>
    public TimeSpan Duration { get; }

    private static string Describe(TimeoutLimit limit, string duration) => limit switch
    {
        TimeoutLimit.Connect => $"No connection to the server within {duration} (OpenAiClientOptions.ConnectTimeout).",
        TimeoutLimit.Attempt => $"No complete answer within {duration} (AttemptTimeout).",
        TimeoutLimit.StreamStart => $"The stream did not begin within {duration} (StreamStartTimeout).",
        TimeoutLimit.StreamIdle => $"The stream was silent for {duration} (StreamIdleTimeout).",
        TimeoutLimit.HttpClient => $"The HttpClient that was passed to OpenAiClient timed out after {duration} (HttpClient.Timeout). "
            + "Set it to Timeout.InfiniteTimeSpan, so that AttemptTimeout and Timeout of this library apply.",
        TimeoutLimit.Wait => $"The server was not done within {duration}; it continues and may finish later.",
        _ => $"The call, with its retries, was not done within {duration} (Timeout).",
    };
}
