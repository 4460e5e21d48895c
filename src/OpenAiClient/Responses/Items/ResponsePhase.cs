namespace OpenAi.Responses;

/// <summary>The phase of an answer that a message of the model belongs to. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponsePhase
{
    /// <summary>A comment before the answer.</summary>
    public static ResponsePhase Commentary { get; } = new("commentary");

    /// <summary>The final answer.</summary>
    public static ResponsePhase FinalAnswer { get; } = new("final_answer");
}
