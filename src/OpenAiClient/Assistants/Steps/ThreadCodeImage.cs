namespace OpenAi.Assistants;

/// <summary>An image that the code created.</summary>
public sealed partial record ThreadCodeImage : ThreadCodeOutput
{
    /// <summary>The image.</summary>
    public ThreadOutputImage Image { get; set; } = new();
}
