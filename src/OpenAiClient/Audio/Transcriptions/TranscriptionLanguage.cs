namespace OpenAi.Audio;

/// <summary>A language that was spoken.</summary>
public sealed partial record TranscriptionLanguage : JsonModel
{
    /// <summary>Its code, such as <c>en</c>.</summary>
    public string Code { get; set; } = "";
}
