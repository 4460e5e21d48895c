namespace OpenAi.Responses;

/// <summary>A message: of the user, the developer, or the model.</summary>
public sealed partial record ResponseMessageItem : ResponseItem
{
    /// <summary>How it stands; in answers.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>What it says: a text, or parts.</summary>
    public ResponseContent? Content { get; set; }

    /// <summary>Who speaks.</summary>
    public ResponseRole? Role { get; set; }

    /// <summary>Whether the model's message is a remark on its way or the final answer. To be sent back as it came.</summary>
    public ResponsePhase? Phase { get; set; }
}
