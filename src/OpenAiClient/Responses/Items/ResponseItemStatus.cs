namespace OpenAi.Responses;

/// <summary>How an item stands. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseItemStatus
{
    /// <summary>It is being made.</summary>
    public static ResponseItemStatus InProgress { get; } = new("in_progress");

    /// <summary>It is done.</summary>
    public static ResponseItemStatus Completed { get; } = new("completed");

    /// <summary>It was cut off.</summary>
    public static ResponseItemStatus Incomplete { get; } = new("incomplete");

    /// <summary>It failed.</summary>
    public static ResponseItemStatus Failed { get; } = new("failed");

    /// <summary>The search is under way.</summary>
    public static ResponseItemStatus Searching { get; } = new("searching");

    /// <summary>The image is being made.</summary>
    public static ResponseItemStatus Generating { get; } = new("generating");

    /// <summary>The code is running.</summary>
    public static ResponseItemStatus Interpreting { get; } = new("interpreting");

    /// <summary>The tool is being called.</summary>
    public static ResponseItemStatus Calling { get; } = new("calling");
}
