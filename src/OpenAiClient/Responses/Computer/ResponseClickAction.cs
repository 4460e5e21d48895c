namespace OpenAi.Responses;

/// <summary>A click of the mouse.</summary>
public sealed partial record ResponseClickAction : ResponseComputerAction
{
    /// <summary>The button.</summary>
    public ResponseMouseButton? Button { get; set; }

    /// <summary>How far from the left, in pixels.</summary>
    public int? X { get; set; }

    /// <summary>How far from the top, in pixels.</summary>
    public int? Y { get; set; }

    /// <summary>Keys that are held meanwhile.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}
