namespace OpenAi.Responses;

/// <summary>A mode of reasoning. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseReasoningMode
{
    /// <summary>The default mode.</summary>
    public static ResponseReasoningMode Standard { get; } = new("standard");

    /// <summary>A mode with more computation.</summary>
    public static ResponseReasoningMode Pro { get; } = new("pro");
}
