namespace OpenAi.Containers;

/// <summary>Says that a file in a container was deleted.</summary>
public sealed partial record ContainerFileDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>container.file.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }
}
