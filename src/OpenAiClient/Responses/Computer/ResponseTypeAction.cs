namespace OpenAi.Responses;

/// <summary>Types a text.</summary>
public sealed partial record ResponseTypeAction : ResponseComputerAction
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
