namespace OpenAi.Responses;

/// <summary>Options for a reasoning model.</summary>
public sealed partial record ResponseReasoningOptions : JsonModel
{
    /// <summary>How much the model reasons. Default: the model's.</summary>
    public ReasoningEffort? Effort { get; set; }

    /// <summary>Whether the reasoning is summarized, and in how much detail.</summary>
    public ResponseReasoningSummary? Summary { get; set; }

    /// <summary>The mode of reasoning.</summary>
    public ResponseReasoningMode? Mode { get; set; }

    /// <summary>The earlier reasoning that is part of the model's context.</summary>
    public ResponseReasoningContext? Context { get; set; }

    /// <summary>The older name of <see cref="Summary"/>.</summary>
    public ResponseReasoningSummary? GenerateSummary { get; set; }
}
