namespace OpenAi.Responses;

/// <summary>What a message of the model is within its answer. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponsePhase
{
    /// <summary>A remark on the way.</summary>
    public static ResponsePhase Commentary { get; } = new("commentary");

    /// <summary>The final answer.</summary>
    public static ResponsePhase FinalAnswer { get; } = new("final_answer");
}
