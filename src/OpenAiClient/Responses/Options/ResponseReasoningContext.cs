namespace OpenAi.Responses;

/// <summary>Which earlier reasoning the model sees again. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseReasoningContext
{
    /// <summary>The model's default.</summary>
    public static ResponseReasoningContext Auto { get; } = new("auto");

    /// <summary>That since the user's last message.</summary>
    public static ResponseReasoningContext CurrentTurn { get; } = new("current_turn");

    /// <summary>All of it.</summary>
    public static ResponseReasoningContext AllTurns { get; } = new("all_turns");
}
