namespace OpenAi.Assistants;

/// <summary>An annotation that cites the file in which the file search found the information.</summary>
public sealed partial record ThreadFileCitationAnnotation : ThreadAnnotation
{
    /// <summary>The source.</summary>
    public ThreadFileCitation FileCitation { get; set; } = new();
}
