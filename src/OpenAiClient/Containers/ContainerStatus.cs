namespace OpenAi.Containers;

/// <summary>Whether a container is alive. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ContainerStatus
{
    /// <summary>It can be used.</summary>
    public static ContainerStatus Running { get; } = new("running");

    /// <summary>It was not used for too long, and is gone with its files.</summary>
    public static ContainerStatus Expired { get; } = new("expired");
}
