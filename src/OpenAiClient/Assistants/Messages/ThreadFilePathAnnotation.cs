namespace OpenAi.Assistants;

/// <summary>The path, within the text, of a file that the code interpreter wrote.</summary>
public sealed partial record ThreadFilePathAnnotation : ThreadAnnotation
{
    /// <summary>The file.</summary>
    public ThreadFilePath FilePath { get; set; } = new();
}
