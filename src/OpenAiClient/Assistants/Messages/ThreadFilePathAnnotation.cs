namespace OpenAi.Assistants;

/// <summary>The path, within the text, of a file that the code interpreter wrote.</summary>
public sealed partial record ThreadFilePathAnnotation : ThreadAnnotation
{
    /// <summary>Always <c>file_path</c>.</summary>
    public override string Type => "file_path";

    /// <summary>The file.</summary>
    public ThreadFilePath FilePath { get; set; } = new();
}
