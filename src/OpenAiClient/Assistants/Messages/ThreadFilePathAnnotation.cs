namespace OpenAi.Assistants;

/// <summary>An annotation that is the path of a file that the code interpreter wrote.</summary>
public sealed partial record ThreadFilePathAnnotation : ThreadAnnotation
{
    /// <summary>The file.</summary>
    public ThreadFilePath FilePath { get; set; } = new();
}
