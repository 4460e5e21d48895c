namespace OpenAi.Responses;

/// <summary>A position on the screen.</summary>
public sealed partial record ResponsePoint : JsonModel
{
    /// <summary>The horizontal position, in pixels from the left.</summary>
    public int? X { get; set; }

    /// <summary>The vertical position, in pixels from the top.</summary>
    public int? Y { get; set; }
}
