namespace OpenAi.Responses;

/// <summary>A file that code made in a container.</summary>
public sealed partial record ResponseContainerFileCitation : ResponseAnnotation
{
    /// <summary>The container.</summary>
    public string ContainerId { get; set; } = "";

    /// <summary>Where the part ends: the index of its last character.</summary>
    public int? EndIndex { get; set; }

    /// <summary>The file, within the container.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>Where the part begins: the index of its first character.</summary>
    public int? StartIndex { get; set; }
}
