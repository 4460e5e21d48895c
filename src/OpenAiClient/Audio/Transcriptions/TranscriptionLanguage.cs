namespace OpenAi.Audio;

/// <summary>A language that was spoken.</summary>
public sealed partial record TranscriptionLanguage : JsonModel
{
    /// <summary>The language code, such as <c>en</c>.</summary>
    public string Code { get; set; } = "";
}
