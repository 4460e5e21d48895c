namespace OpenAi.Assistants;

/// <summary>Why a message ended early.</summary>
public sealed partial record ThreadMessageIncompleteDetails : JsonModel
{
    /// <summary>The reason.</summary>
    public ThreadMessageIncompleteReason? Reason { get; set; }
}
