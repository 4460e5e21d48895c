namespace OpenAi.Containers;

/// <summary>The result of deleting a container.</summary>
public sealed partial record ContainerDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>container.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }
}
