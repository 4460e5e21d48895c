namespace OpenAi.Assistants;

/// <summary>What it drew.</summary>
public sealed partial record ThreadCodeImage : ThreadCodeOutput
{
    /// <summary>The image.</summary>
    public ThreadOutputImage Image { get; set; } = new();
}
