namespace OpenAi.Responses;

/// <summary>Scrolling.</summary>
public sealed partial record ResponseScrollAction : ResponseComputerAction
{
    /// <summary>How far to the right, in pixels.</summary>
    public int? ScrollX { get; set; }

    /// <summary>How far down, in pixels.</summary>
    public int? ScrollY { get; set; }

    /// <summary>Where the mouse is: how far from the left, in pixels.</summary>
    public int? X { get; set; }

    /// <summary>Where the mouse is: how far from the top, in pixels.</summary>
    public int? Y { get; set; }

    /// <summary>Keys that are held meanwhile.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}
