namespace OpenAi;

/// <summary>The order of a list by time of creation. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ListOrder
{
    /// <summary>The oldest first.</summary>
    public static ListOrder Ascending { get; } = new("asc");

    /// <summary>The newest first.</summary>
    public static ListOrder Descending { get; } = new("desc");
}
