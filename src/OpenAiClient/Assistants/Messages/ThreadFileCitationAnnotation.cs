namespace OpenAi.Assistants;

/// <summary>A mark for a file in which the file search found what the text says.</summary>
public sealed partial record ThreadFileCitationAnnotation : ThreadAnnotation
{
    /// <summary>Always <c>file_citation</c>.</summary>
    public override string Type => "file_citation";

    /// <summary>The source.</summary>
    public ThreadFileCitation FileCitation { get; set; } = new();
}
