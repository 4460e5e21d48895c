namespace OpenAi.Responses;

/// <summary>A way of reasoning. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseReasoningMode
{
    /// <summary>The usual.</summary>
    public static ResponseReasoningMode Standard { get; } = new("standard");

    /// <summary>With more work.</summary>
    public static ResponseReasoningMode Pro { get; } = new("pro");
}
