namespace OpenAi.Containers;

/// <summary>The amount of memory of a container. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ContainerMemoryLimit
{
    /// <summary>1 GB.</summary>
    public static ContainerMemoryLimit OneGigabyte { get; } = new("1g");

    /// <summary>4 GB.</summary>
    public static ContainerMemoryLimit FourGigabytes { get; } = new("4g");

    /// <summary>16 GB.</summary>
    public static ContainerMemoryLimit SixteenGigabytes { get; } = new("16g");

    /// <summary>64 GB.</summary>
    public static ContainerMemoryLimit SixtyFourGigabytes { get; } = new("64g");
}
