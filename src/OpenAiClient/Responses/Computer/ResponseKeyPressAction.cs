namespace OpenAi.Responses;

/// <summary>A key press of one or more keys together.</summary>
public sealed partial record ResponseKeyPressAction : ResponseComputerAction
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [];
}
