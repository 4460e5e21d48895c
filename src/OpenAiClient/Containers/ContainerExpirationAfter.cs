namespace OpenAi.Containers;

/// <summary>When a container dies by itself.</summary>
public sealed partial record ContainerExpirationAfter : JsonModel
{
    /// <summary>The time from which is counted. Default: <c>last_active_at</c>, the only one there is.</summary>
    public string Anchor { get; set; } = "last_active_at";

    /// <summary>How many minutes after the anchor. The API takes up to 20, and wants it told.</summary>
    public int? Minutes { get; set; }
}
