namespace OpenAi.Containers;

/// <summary>The time after which a container expires.</summary>
public sealed partial record ContainerExpirationAfter : JsonModel
{
    /// <summary>The start of the time. Default: <c>last_active_at</c>, the only value that exists.</summary>
    public string Anchor { get; set; } = "last_active_at";

    /// <summary>The number of minutes after the anchor, at most 20. The API requires it.</summary>
    public int? Minutes { get; set; }
}
