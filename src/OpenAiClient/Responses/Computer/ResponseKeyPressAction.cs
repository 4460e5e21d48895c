namespace OpenAi.Responses;

/// <summary>Keys pressed together.</summary>
public sealed partial record ResponseKeyPressAction : ResponseComputerAction
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [];
}
