namespace OpenAi.Responses;

/// <summary>The status of an item. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseItemStatus
{
    /// <summary>The item is being created.</summary>
    public static ResponseItemStatus InProgress { get; } = new("in_progress");

    /// <summary>The item is completed.</summary>
    public static ResponseItemStatus Completed { get; } = new("completed");

    /// <summary>The item was cut off.</summary>
    public static ResponseItemStatus Incomplete { get; } = new("incomplete");

    /// <summary>The item failed.</summary>
    public static ResponseItemStatus Failed { get; } = new("failed");

    /// <summary>The search is running.</summary>
    public static ResponseItemStatus Searching { get; } = new("searching");

    /// <summary>The image is being generated.</summary>
    public static ResponseItemStatus Generating { get; } = new("generating");

    /// <summary>The code is running.</summary>
    public static ResponseItemStatus Interpreting { get; } = new("interpreting");

    /// <summary>The tool is being called.</summary>
    public static ResponseItemStatus Calling { get; } = new("calling");
}
