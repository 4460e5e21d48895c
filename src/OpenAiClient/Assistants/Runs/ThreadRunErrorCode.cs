namespace OpenAi.Assistants;

/// <summary>Why a run or a step failed. Values that are not listed are kept as they are.</summary>
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
