namespace OpenAi.Responses;

/// <summary>The level of detail of a reasoning summary. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseReasoningSummary
{
    /// <summary>The most detailed summary that the model supports.</summary>
    public static ResponseReasoningSummary Auto { get; } = new("auto");

    /// <summary>A concise summary.</summary>
    public static ResponseReasoningSummary Concise { get; } = new("concise");

    /// <summary>A detailed summary.</summary>
    public static ResponseReasoningSummary Detailed { get; } = new("detailed");
}
