namespace OpenAi;

/// <summary>Which quality of service processes a request, or did. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ServiceTier
{
    /// <summary>As the project is set up; the default.</summary>
    public static ServiceTier Auto { get; } = new("auto");

    /// <summary>The standard price and speed.</summary>
    public static ServiceTier Default { get; } = new("default");

    /// <summary>Cheaper and slower.</summary>
    public static ServiceTier Flex { get; } = new("flex");

    /// <summary>Bought capacity.</summary>
    public static ServiceTier Scale { get; } = new("scale");

    /// <summary>Faster, at a higher price.</summary>
    public static ServiceTier Priority { get; } = new("priority");

    /// <summary>The fastest, at the highest price.</summary>
    public static ServiceTier Fast { get; } = new("fast");

    /// <summary>Faster than <see cref="Fast"/>, for a higher price still.</summary>
    public static ServiceTier UltraFast { get; } = new("ultrafast");
}
