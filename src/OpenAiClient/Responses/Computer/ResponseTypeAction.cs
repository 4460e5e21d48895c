namespace OpenAi.Responses;

/// <summary>Typing.</summary>
public sealed partial record ResponseTypeAction : ResponseComputerAction
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
