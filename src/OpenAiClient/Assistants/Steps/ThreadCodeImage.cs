namespace OpenAi.Assistants;

/// <summary>What it drew.</summary>
public sealed partial record ThreadCodeImage : ThreadCodeOutput
{
    /// <summary>Always <c>image</c>.</summary>
    public override string Type => "image";

    /// <summary>The image.</summary>
    public ThreadOutputImage Image { get; set; } = new();
}
