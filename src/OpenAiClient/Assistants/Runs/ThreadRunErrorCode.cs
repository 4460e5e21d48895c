namespace OpenAi.Assistants;

/// <summary>The kind of failure of a run or a step. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadRunErrorCode
{
    /// <summary>The server failed.</summary>
    public static ThreadRunErrorCode ServerError { get; } = new("server_error");

    /// <summary>A rate limit, or the quota, was reached.</summary>
    public static ThreadRunErrorCode RateLimitExceeded { get; } = new("rate_limit_exceeded");

    /// <summary>The prompt was not allowed.</summary>
    public static ThreadRunErrorCode InvalidPrompt { get; } = new("invalid_prompt");
}
