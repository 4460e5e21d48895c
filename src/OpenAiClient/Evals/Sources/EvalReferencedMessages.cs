namespace OpenAi.Evals;

/// <summary>Messages that are part of the item.</summary>
public sealed partial record EvalReferencedMessages : EvalInputMessages
{
    /// <summary>The reference to the messages, such as <c>item.input_trajectory</c>.</summary>
    public required string ItemReference { get; set; }
}
