namespace OpenAi.Evals;

/// <summary>Whether an item has passed. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class EvalOutputStatus
{
    /// <summary>It has failed.</summary>
    public static EvalOutputStatus Fail { get; } = new("fail");

    /// <summary>It has passed.</summary>
    public static EvalOutputStatus Pass { get; } = new("pass");
}
