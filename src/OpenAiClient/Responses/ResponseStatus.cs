namespace OpenAi.Responses;

/// <summary>The status of a response. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseStatus
{
    /// <summary>The response is completed.</summary>
    public static ResponseStatus Completed { get; } = new("completed");

    /// <summary>The response is being created.</summary>
    public static ResponseStatus InProgress { get; } = new("in_progress");

    /// <summary>The background response is waiting to be processed.</summary>
    public static ResponseStatus Queued { get; } = new("queued");

    /// <summary>The response was cut off; <see cref="Response.IncompleteDetails"/> contains the reason.</summary>
    public static ResponseStatus Incomplete { get; } = new("incomplete");

    /// <summary>The response failed; <see cref="Response.Error"/> contains the reason.</summary>
    public static ResponseStatus Failed { get; } = new("failed");

    /// <summary>The response was cancelled.</summary>
    public static ResponseStatus Cancelled { get; } = new("cancelled");
}
