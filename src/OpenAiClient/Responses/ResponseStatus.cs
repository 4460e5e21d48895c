namespace OpenAi.Responses;

/// <summary>How a response stands. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseStatus
{
    /// <summary>It is done.</summary>
    public static ResponseStatus Completed { get; } = new("completed");

    /// <summary>It is being made.</summary>
    public static ResponseStatus InProgress { get; } = new("in_progress");

    /// <summary>It waits for its turn, in the background.</summary>
    public static ResponseStatus Queued { get; } = new("queued");

    /// <summary>It was cut off; <see cref="Response.IncompleteDetails"/> tells why.</summary>
    public static ResponseStatus Incomplete { get; } = new("incomplete");

    /// <summary>It failed; <see cref="Response.Error"/> tells why.</summary>
    public static ResponseStatus Failed { get; } = new("failed");

    /// <summary>It was cancelled.</summary>
    public static ResponseStatus Cancelled { get; } = new("cancelled");
}
