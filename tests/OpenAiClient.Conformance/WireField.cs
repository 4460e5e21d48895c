using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Conformance;

/// <summary>A field as declared by a property, independent of the code that reads and writes it.</summary>
internal sealed class WireField
{
    private static readonly NullabilityInfoContext _nullability = new();

    private WireField(PropertyInfo property)
    {
        Property = property;
        Name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        IsIgnored = property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always };
    }

    public PropertyInfo Property { get; }

    public string Name { get; }

    /// <summary>Whether the property is not a field: a file, or a convenience.</summary>
    public bool IsIgnored { get; }

    public Type Type => Property.PropertyType;

    public bool AllowsNull
    {
        get
        {
            lock (_nullability)
                return _nullability.Create(Property).WriteState != NullabilityState.NotNull;
        }
    }

    /// <summary>Gets the fields of a model, including those of its base types.</summary>
    public static IReadOnlyList<WireField> Of(Type type)
    {
        var fields = new List<WireField>();
        for (var declaring = type; declaring is not null && declaring != typeof(JsonModel); declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (IsWired(property) && fields.TrueForAll(field => field.Property.Name != property.Name))
                    fields.Add(new WireField(property));
            }
        }
        // A convenience may have the same name as the field from which it is computed.
        return [.. fields.OrderBy(static field => field.IsIgnored)];
    }

    private static bool IsWired(PropertyInfo property) =>
        property.GetMethod is { } get
        && property.GetIndexParameters().Length == 0
        && (get.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute)));
}
