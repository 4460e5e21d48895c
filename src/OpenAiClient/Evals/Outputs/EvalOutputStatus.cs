namespace OpenAi.Evals;

/// <summary>Whether an item passed. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class EvalOutputStatus
{
    /// <summary>The item failed.</summary>
    public static EvalOutputStatus Fail { get; } = new("fail");

    /// <summary>The item passed.</summary>
    public static EvalOutputStatus Pass { get; } = new("pass");
}
