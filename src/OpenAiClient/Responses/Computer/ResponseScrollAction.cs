namespace OpenAi.Responses;

/// <summary>Scrolls the screen.</summary>
public sealed partial record ResponseScrollAction : ResponseComputerAction
{
    /// <summary>The horizontal distance, in pixels to the right.</summary>
    public int? ScrollX { get; set; }

    /// <summary>The vertical distance, in pixels down.</summary>
    public int? ScrollY { get; set; }

    /// <summary>The horizontal position of the mouse, in pixels from the left.</summary>
    public int? X { get; set; }

    /// <summary>The vertical position of the mouse, in pixels from the top.</summary>
    public int? Y { get; set; }

    /// <summary>The keys that are held down during the action.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}
