using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Determines whether a type can be read from JSON: System.Text.Json can write many types that it cannot read.</summary>
internal static class ReadableType
{
    private static readonly HashSet<Type> _filled =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(ISet<>), typeof(HashSet<>), typeof(SortedSet<>), typeof(Collection<>), typeof(ObservableCollection<>),
    ];

    /// <summary>Returns the reason why the type cannot be read; <see langword="null"/> when it can.</summary>
    public static string? WhyNot(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return IsCollectionRead(type) ? null : $"{TypeText.Of(type.Type)} can be written but not read as JSON; use a list or an array";
        if (type.CreateObject is null && !type.Properties.Any(static property => property.AssociatedParameter is not null))
            return $"{TypeText.Of(type.Type)} has no constructor that JSON can use; mark one with JsonConstructor, or use a record";
        if (!type.Properties.Any(property => IsRead(type, property) || IsForgotten(type, property)) && HidesItsParts(type))
            return $"{TypeText.Of(type.Type)} has no property that can be set; use a record";
        return null;
    }

    /// <summary>Whether a value of the model is stored in the object; a computed property would only cost tokens.</summary>
    public static bool IsRead(JsonTypeInfo type, JsonPropertyInfo property) =>
        property.Set is not null || property.AssociatedParameter is not null || IsFilled(type, property)
        || (property.ObjectCreationHandling ?? type.PreferredPropertyObjectCreationHandling ?? type.Options.PreferredObjectCreationHandling) == JsonObjectCreationHandling.Populate;

    /// <summary>Whether the value of the model may be null.</summary>
    public static bool MayBeNull(JsonPropertyInfo property) => OptionType.IsOption(property.PropertyType)
        || (!property.PropertyType.IsValueType && !GenericMember.IsNeverNull(property) && (property.AssociatedParameter?.IsNullable ?? (property.Set is null ? property.IsGetNullable : property.IsSetNullable)));

    /// <summary>Whether a property without a setter contains a list that can be filled.</summary>
    public static bool IsFilled(JsonTypeInfo type, JsonPropertyInfo property) => type.CreateObject is not null && IsOwnList(property);

    /// <summary>Whether a property stores a value that cannot be read from JSON.</summary>
    public static bool IsForgotten(JsonTypeInfo type, JsonPropertyInfo property) =>
        !IsRead(type, property)
        && (property is { AttributeProvider: PropertyInfo { SetMethod.IsPublic: false } } || IsOwnList(property) || (type.CreateObject is not null && IsStored(property) && IsMadeOfParts(type, property)));

    // When a constructor has parameters, the value may be computed from them.
    private static bool IsMadeOfParts(JsonTypeInfo type, JsonPropertyInfo property) =>
        type.Options.GetTypeInfo(property.PropertyType) switch
        {
            { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary } => true,
            { Kind: JsonTypeInfoKind.Object } part => part.Properties.Any(static property => property.Set is not null),
            _ => false,
        };

    /// <summary>Whether a type has fields, but no properties.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Trimmed fields are not used by the program.")]
    public static bool HidesItsParts(JsonTypeInfo type) =>
        type.Properties.Count > 0 || typeof(ITuple).IsAssignableFrom(type.Type) || type.Type.GetFields(BindingFlags.Public | BindingFlags.Instance).Length > 0;

    private static bool IsOwnList(JsonPropertyInfo property) =>
        IsStored(property) && property.PropertyType.IsGenericType && _filled.Contains(property.PropertyType.GetGenericTypeDefinition());

    // The compiler generated the getter, so the property is not computed.
    private static bool IsStored(JsonPropertyInfo property) =>
        property is { Set: null, AssociatedParameter: null, CustomConverter: null, AttributeProvider: PropertyInfo { GetMethod: { } getter } }
        && getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsCollectionRead(JsonTypeInfo type)
    {
        try
        {
            JsonSerializer.Deserialize("[]"u8, type);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
