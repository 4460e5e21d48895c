namespace OpenAi.Responses;

/// <summary>A message of the user, the developer, or the model.</summary>
public sealed partial record ResponseMessageItem : ResponseItem
{
    /// <summary>The status; in answers.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The content: a text, or parts.</summary>
    public ResponseContent? Content { get; set; }

    /// <summary>The role of the author.</summary>
    public ResponseRole? Role { get; set; }

    /// <summary>Whether the model's message is a comment before the answer, or the final answer. Send it back unchanged.</summary>
    public ResponsePhase? Phase { get; set; }
}
