namespace OpenAi;

/// <summary>The service tier that processes a request. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ServiceTier
{
    /// <summary>The setting of the project; the default.</summary>
    public static ServiceTier Auto { get; } = new("auto");

    /// <summary>The standard price and speed.</summary>
    public static ServiceTier Default { get; } = new("default");

    /// <summary>Cheaper and slower.</summary>
    public static ServiceTier Flex { get; } = new("flex");

    /// <summary>Reserved capacity.</summary>
    public static ServiceTier Scale { get; } = new("scale");

    /// <summary>Faster, at a higher price.</summary>
    public static ServiceTier Priority { get; } = new("priority");

    /// <summary>The fastest, at the highest price.</summary>
    public static ServiceTier Fast { get; } = new("fast");

    /// <summary>Faster than <see cref="Fast"/>, at an even higher price.</summary>
    public static ServiceTier UltraFast { get; } = new("ultrafast");
}
