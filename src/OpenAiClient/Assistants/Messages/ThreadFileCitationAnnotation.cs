namespace OpenAi.Assistants;

/// <summary>A mark for a file in which the file search found what the text says.</summary>
public sealed partial record ThreadFileCitationAnnotation : ThreadAnnotation
{
    /// <summary>The source.</summary>
    public ThreadFileCitation FileCitation { get; set; } = new();
}
