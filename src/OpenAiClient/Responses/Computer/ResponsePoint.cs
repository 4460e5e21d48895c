namespace OpenAi.Responses;

/// <summary>A place on the screen.</summary>
public sealed partial record ResponsePoint : JsonModel
{
    /// <summary>How far from the left, in pixels.</summary>
    public int? X { get; set; }

    /// <summary>How far from the top, in pixels.</summary>
    public int? Y { get; set; }
}
