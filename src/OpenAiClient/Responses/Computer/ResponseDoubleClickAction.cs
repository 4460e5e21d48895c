namespace OpenAi.Responses;

/// <summary>A double click.</summary>
public sealed partial record ResponseDoubleClickAction : ResponseComputerAction
{
    /// <summary>The horizontal position, in pixels from the left.</summary>
    public int? X { get; set; }

    /// <summary>The vertical position, in pixels from the top.</summary>
    public int? Y { get; set; }

    /// <summary>The keys that are held down during the action.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}
