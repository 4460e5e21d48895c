using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>Which quality of service processes a request, or did. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ServiceTier>))]
public readonly record struct ServiceTier(string Value) : IOpenEnum<ServiceTier>
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

    static IReadOnlyList<ServiceTier> IOpenEnum<ServiceTier>.Known { get; } = [Auto, Default, Flex, Scale, Priority, Fast];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ServiceTier(string value) => new(value);

    static ServiceTier IOpenEnum<ServiceTier>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
