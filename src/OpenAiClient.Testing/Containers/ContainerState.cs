using OpenAi.Containers;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Containers;

/// <summary>A container and its files.</summary>
internal sealed class ContainerState(Container container)
{
    public Container Container { get; set; } = container;

    public bool IsDead { get; set; }

    public Shelf<ContainerContent> Files { get; } = new("container file", static file => file.File.Id);
}

/// <summary>A file in a container and its content.</summary>
internal sealed record ContainerContent(ContainerFile File, byte[] Content);
