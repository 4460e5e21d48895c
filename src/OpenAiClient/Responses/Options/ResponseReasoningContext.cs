namespace OpenAi.Responses;

/// <summary>The earlier reasoning that is part of the model's context. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseReasoningContext
{
    /// <summary>The model's default.</summary>
    public static ResponseReasoningContext Auto { get; } = new("auto");

    /// <summary>The reasoning since the last message of the user.</summary>
    public static ResponseReasoningContext CurrentTurn { get; } = new("current_turn");

    /// <summary>All earlier reasoning.</summary>
    public static ResponseReasoningContext AllTurns { get; } = new("all_turns");
}
