namespace OpenAi.Responses;

/// <summary>A double click.</summary>
public sealed partial record ResponseDoubleClickAction : ResponseComputerAction
{
    /// <summary>How far from the left, in pixels.</summary>
    public int? X { get; set; }

    /// <summary>How far from the top, in pixels.</summary>
    public int? Y { get; set; }

    /// <summary>Keys that are held meanwhile.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}
