using OpenAi.Errors;

namespace OpenAi;

/// <summary>A time limit of the client was reached. Attempts that run out of time are retried before this is thrown.</summary>
public sealed class ApiTimeoutException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="limit">The limit that was reached.</param>
    /// <param name="duration">The time that it allows.</param>
    /// <param name="innerException">What caused it. Default: nothing.</param>
    public ApiTimeoutException(TimeoutLimit limit, TimeSpan duration, Exception? innerException = null)
        : base(Describe(limit, ErrorText.Of(duration)), innerException)
    {
        Limit = limit;
        Duration = duration;
    }

    /// <summary>Which limit was reached.</summary>
    public TimeoutLimit Limit { get; }

    /// <summary>How long the limit was.</summary>
    public TimeSpan Duration { get; }

    private static string Describe(TimeoutLimit limit, string duration) => limit switch
    {
        TimeoutLimit.Connect => $"No connection to the server within {duration} (OpenAiClientOptions.ConnectTimeout).",
        TimeoutLimit.Attempt => $"No complete answer within {duration} (AttemptTimeout).",
        TimeoutLimit.StreamStart => $"The stream did not begin within {duration} (StreamStartTimeout).",
        TimeoutLimit.StreamIdle => $"The stream was silent for {duration} (StreamIdleTimeout).",
        TimeoutLimit.HttpClient => $"The HttpClient handed to OpenAiClient gave up after {duration} (HttpClient.Timeout). "
            + "Set it to Timeout.InfiniteTimeSpan; AttemptTimeout and Timeout of this library then rule.",
        TimeoutLimit.Wait => $"The server was not done within {duration} of waiting; it may be later.",
        _ => $"The call, with its retries, was not done within {duration} (Timeout).",
    };
}
