namespace OpenAi.Assistants;

/// <summary>The reason why a run ended early.</summary>
public sealed partial record ThreadRunIncompleteDetails : JsonModel
{
    /// <summary>The reason.</summary>
    public ThreadRunIncompleteReason? Reason { get; set; }
}
