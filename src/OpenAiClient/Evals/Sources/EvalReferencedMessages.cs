namespace OpenAi.Evals;

/// <summary>Messages that stand in the item.</summary>
public sealed partial record EvalReferencedMessages : EvalInputMessages
{
    /// <summary>Where, such as <c>item.input_trajectory</c>.</summary>
    public string ItemReference { get; set; } = "";
}
