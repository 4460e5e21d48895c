namespace OpenAi.Assistants;

/// <summary>The reason why a message ended early.</summary>
public sealed partial record ThreadMessageIncompleteDetails : JsonModel
{
    /// <summary>The reason.</summary>
    public ThreadMessageIncompleteReason? Reason { get; set; }
}
