namespace OpenAi.Responses;

/// <summary>Lets the model use a computer, by actions that the caller executes; the older tool.</summary>
public sealed partial record ResponseComputerPreviewTool : ResponseTool
{
    /// <summary>The height of the screen, in pixels.</summary>
    public int? DisplayHeight { get; set; }

    /// <summary>The width of the screen, in pixels.</summary>
    public int? DisplayWidth { get; set; }

    /// <summary>The kind of computer.</summary>
    public ResponseComputerEnvironment? Environment { get; set; }
}
