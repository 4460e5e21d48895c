namespace OpenAi.Responses;

/// <summary>A drag along a path.</summary>
public sealed partial record ResponseDragAction : ResponseComputerAction
{
    /// <summary>The path.</summary>
    public IReadOnlyList<ResponsePoint> Path { get; set; } = [];

    /// <summary>The keys that are held down during the action.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}
