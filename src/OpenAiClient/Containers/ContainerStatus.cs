namespace OpenAi.Containers;

/// <summary>The status of a container. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ContainerStatus
{
    /// <summary>The container can be used.</summary>
    public static ContainerStatus Running { get; } = new("running");

    /// <summary>The container was not used for too long, and was deleted with its files.</summary>
    public static ContainerStatus Expired { get; } = new("expired");
}
