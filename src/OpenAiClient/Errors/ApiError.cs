namespace OpenAi.Errors;

/// <summary>What a server says about a failure, as far as it says it.</summary>
internal sealed record ApiError(string? Message, string? Type = null, string? Code = null, string? Param = null)
{
    /// <summary>How long the server asks to wait, where it says so in the body.</summary>
    public TimeSpan? RetryDelay { get; init; }
}
