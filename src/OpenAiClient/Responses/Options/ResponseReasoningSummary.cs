namespace OpenAi.Responses;

/// <summary>How reasoning is summed up. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseReasoningSummary
{
    /// <summary>As detailed as the model can.</summary>
    public static ResponseReasoningSummary Auto { get; } = new("auto");

    /// <summary>In short.</summary>
    public static ResponseReasoningSummary Concise { get; } = new("concise");

    /// <summary>At length.</summary>
    public static ResponseReasoningSummary Detailed { get; } = new("detailed");
}
