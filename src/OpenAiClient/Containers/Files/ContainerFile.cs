namespace OpenAi.Containers;

/// <summary>The description of a file in a container, without its content.</summary>
public sealed partial record ContainerFile : ApiResult
{
    /// <summary>The id, <c>cfile_…</c>, which is not valid for <c>/files</c>.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>container.file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The size in bytes.</summary>
    public long? Bytes { get; set; }

    /// <summary>The container.</summary>
    public string ContainerId { get; set; } = "";

    /// <summary>The path in the container, such as <c>/mnt/data/chart.png</c>.</summary>
    public string Path { get; set; } = "";

    /// <summary>The creator of the file: <c>user</c> or <c>assistant</c>.</summary>
    public string Source { get; set; } = "";
}
