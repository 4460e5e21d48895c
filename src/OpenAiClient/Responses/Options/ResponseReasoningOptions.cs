namespace OpenAi.Responses;

/// <summary>How a reasoning model thinks.</summary>
public sealed partial record ResponseReasoningOptions : JsonModel
{
    /// <summary>How much it thinks. Default: the model's.</summary>
    public ReasoningEffort? Effort { get; set; }

    /// <summary>Whether, and how long, the reasoning is summed up.</summary>
    public ResponseReasoningSummary? Summary { get; set; }

    /// <summary>Which way of reasoning to use.</summary>
    public ResponseReasoningMode? Mode { get; set; }

    /// <summary>Which earlier reasoning the model sees again.</summary>
    public ResponseReasoningContext? Context { get; set; }

    /// <summary>The older name of <see cref="Summary"/>.</summary>
    public ResponseReasoningSummary? GenerateSummary { get; set; }
}
