namespace OpenAi.Containers;

/// <summary>A file in a container: what it is, not what is in it.</summary>
public sealed partial record ContainerFile : ApiResult
{
    /// <summary>Its id, <c>cfile_…</c>, which <c>/files</c> does not know.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>container.file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>How many bytes it has.</summary>
    public long? Bytes { get; set; }

    /// <summary>The container.</summary>
    public string ContainerId { get; set; } = "";

    /// <summary>Where it is in the container, such as <c>/mnt/data/chart.png</c>.</summary>
    public string Path { get; set; } = "";

    /// <summary>Who made it: <c>user</c> or <c>assistant</c>.</summary>
    public string Source { get; set; } = "";
}
