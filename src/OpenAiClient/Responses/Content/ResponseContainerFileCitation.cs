namespace OpenAi.Responses;

/// <summary>A file that code created in a container.</summary>
public sealed partial record ResponseContainerFileCitation : ResponseAnnotation
{
    /// <summary>The id of the container.</summary>
    public string ContainerId { get; set; } = "";

    /// <summary>The end of the annotated text: the index of its last character.</summary>
    public int? EndIndex { get; set; }

    /// <summary>The id of the file in the container.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The start of the annotated text: the index of its first character.</summary>
    public int? StartIndex { get; set; }
}
