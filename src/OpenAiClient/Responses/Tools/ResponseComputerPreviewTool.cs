namespace OpenAi.Responses;

/// <summary>Lets the model use a computer, by actions that the caller carries out; the older tool.</summary>
public sealed partial record ResponseComputerPreviewTool : ResponseTool
{
    /// <summary>The height of the screen, in pixels.</summary>
    public int? DisplayHeight { get; set; }

    /// <summary>The width of the screen, in pixels.</summary>
    public int? DisplayWidth { get; set; }

    /// <summary>What kind of computer it is.</summary>
    public ResponseComputerEnvironment? Environment { get; set; }
}
