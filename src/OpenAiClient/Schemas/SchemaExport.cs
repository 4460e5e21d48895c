using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Creates schemas from the metadata of System.Text.Json: each type with parts becomes a definition that others refer to by name;
/// <see cref="SchemaAssembly"/> then decides which references remain.
/// </summary>
internal sealed class SchemaExport
{
    private readonly bool _strict;
    private readonly Dictionary<(JsonTypeInfo, JsonPropertyInfo?), string> _names = [];
    private readonly HashSet<string> _taken = [];

    public SchemaExport(bool strict) => _strict = strict;

    /// <summary>The definitions that the schemas refer to, by name.</summary>
    public Dictionary<string, SchemaDefinition> Definitions { get; } = [];

    /// <summary>Returns the schema of the type's values other than null, before it is assembled.</summary>
    public JsonObject Export(JsonTypeInfo type, string? description = null, ICustomAttributeProvider? attributes = null)
    {
        if (type.Options.TypeInfoResolver is not null)
        {
            type.Options.MakeReadOnly();
            type = type.Options.GetTypeInfo(type.Type);
        }
        return Place(type, null, description, attributes, isRoot: true);
    }

    private JsonObject Place(JsonTypeInfo declared, JsonPropertyInfo? property, string? description, ICustomAttributeProvider? attributes = null, bool isRoot = false)
    {
        var underlying = OptionType.Underlying(declared.Type);
        var type = underlying is null ? declared : declared.Options.GetTypeInfo(underlying);
        var isSimple = SimpleSchema.Is(type);
        var schema = isSimple ? Simple(type, property, description) : Compound(type, property);
        var provider = attributes ?? property?.AttributeProvider;
        SchemaConstraints.Add(ReferenceTarget(schema), provider, _strict);
        if (property?.AssociatedParameter?.AttributeProvider is { } parameter && parameter != provider)
            SchemaConstraints.Add(ReferenceTarget(schema), parameter, _strict);
        if (!isRoot && (property is null ? underlying is not null : ReadableType.MayBeNull(property)))
            schema = SchemaNode.Nullable(schema);
        if (!_strict && property?.AssociatedParameter is { HasDefaultValue: true, DefaultValue: { } value } && SchemaDefault.Of(value, declared) is { } node)
            schema["default"] = node;
        return isSimple ? schema : SchemaNode.Described(schema, description);
    }

    /// <summary>The definition of a list belongs to one property, so that it can contain the property's constraints.</summary>
    private JsonObject ReferenceTarget(JsonObject schema) =>
        SchemaNode.ReferenceOf(schema) is { } name && Definitions.TryGetValue(name, out var definition) && !definition.CanBeShared ? definition.Body : schema;

    private JsonObject Simple(JsonTypeInfo type, JsonPropertyInfo? property, string? description)
    {
        var schema = SimpleSchema.Of(type, property?.CustomConverter);
        if (type.Type.IsEnum && schema?["enum"] is JsonArray { Count: 0 })
            return SchemaNode.Refusal($"{TypeText.Of(type.Type)} has no values");
        // Arbitrary JSON: JsonElement, JsonObject, object, and the output of custom converters.
        if (_strict && (schema is null || schema["type"]?.GetValue<string>() is "object" or "array"))
            return SchemaNode.Refusal($"{TypeText.Of(type.Type)} may be any JSON, or has a custom converter, so that a strict schema cannot describe it");
        schema ??= [];
        description ??= SchemaDescription.Of(type.Type);
        // The description of the number format is appended to that of the property.
        return SchemaNode.Described(schema, description is not null && schema["description"] is { } hint ? $"{description} {hint.GetValue<string>()}" : description);
    }

    private JsonObject Compound(JsonTypeInfo type, JsonPropertyInfo? property)
    {
        // The converter of a list does not describe its output.
        if (property?.CustomConverter is { } converter)
            return _strict ? SchemaNode.Refusal($"{converter.GetType().Name} writes it in an unknown format") : [];
        if (TypeText.IsEndless(type.Type))
            return SchemaNode.Refusal(FiniteTypes.Refusal(type.Type));
        var isObject = type.Kind == JsonTypeInfoKind.Object;
        var key = (type, isObject ? null : property);
        if (_names.TryGetValue(key, out var name))
            return SchemaNode.Reference(name);
        // The name is assigned before the definition is filled, so that a recursive type finds it.
        _names[key] = name = isObject ? UniqueName(type.Type) : FormattableString.Invariant($"[{_names.Count}]");
        Definitions[name] = new(Body(type), isObject);
        return SchemaNode.Reference(name);
    }

    private JsonObject Body(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return Items(type);
        if (type.Kind == JsonTypeInfoKind.Dictionary)
            return Map(type);
        if (type.PolymorphismOptions is { DerivedTypes.Count: > 0 } variants)
            return SchemaNode.Described(new() { ["anyOf"] = new JsonArray([.. variants.DerivedTypes.Select(variant => Variant(type, variant))]) }, SchemaDescription.Of(type.Type));
        if (type.Type.IsAbstract && type.CreateObject is null)
            return SchemaNode.Refusal($"{TypeText.Of(type.Type)} is abstract and has no known derived types; add JsonDerivedType attributes");
        if (ReadableType.WhyNot(type) is { } reason)
            return SchemaNode.Refusal(reason);
        return SchemaNode.Described(Object(type), SchemaDescription.Of(type.Type));
    }

    private JsonObject Items(JsonTypeInfo type)
    {
        if (ReadableType.WhyNot(type) is { } reason)
            return SchemaNode.Refusal(reason);
        var items = type.ElementType is { } element ? Place(type.Options.GetTypeInfo(element), null, null) : [];
        var array = new JsonObject { ["type"] = "array" };
        if (items.Count > 0)
            array["items"] = items;
        else if (_strict)
            array["items"] = SchemaNode.Refusal("its type may be any JSON, which a strict schema cannot describe");
        return array;
    }

    private JsonObject Map(JsonTypeInfo type)
    {
        if (_strict)
            return SchemaNode.Refusal($"{TypeText.Of(type.Type)} is a dictionary, but strict schemas need known property names; use a list of pairs");
        var map = new JsonObject { ["type"] = "object" };
        if (type.ElementType is { } element && Place(type.Options.GetTypeInfo(element), null, null) is { Count: > 0 } values)
            map["additionalProperties"] = values;
        return map;
    }

    private JsonObject Variant(JsonTypeInfo parent, JsonDerivedType derived)
    {
        var type = parent.Options.GetTypeInfo(derived.DerivedType);
        if (type.Kind != JsonTypeInfoKind.Object)
            return SchemaNode.Refusal($"{TypeText.Of(type.Type)} is a derived type of {TypeText.Of(parent.Type)}, but is not a JSON object");
        if (derived.TypeDiscriminator is null && parent.Type.IsAbstract)
            return SchemaNode.Refusal($"{TypeText.Of(type.Type)} has no discriminator in the JsonDerivedType attribute of {TypeText.Of(parent.Type)}, so it cannot be read");
        var variant = SchemaNode.Described(Object(type), SchemaDescription.Of(type.Type));
        if (derived.TypeDiscriminator is { } value)
        {
            var name = parent.PolymorphismOptions!.TypeDiscriminatorPropertyName;
            ((JsonObject)variant["properties"]!).Insert(0, name, value is string text
                ? new JsonObject { ["type"] = "string", ["const"] = text }
                : new JsonObject { ["type"] = "integer", ["const"] = (int)value });
            Require(variant, name);
        }
        return variant;
    }

    private JsonObject Object(JsonTypeInfo type)
    {
        var properties = new JsonObject();
        foreach (var property in type.Properties.Where(static property => !property.IsExtensionData && (property.Get is not null || property.Set is not null)))
        {
            if (ReadableType.IsRead(type, property))
                properties[property.Name] = Place(type.Options.GetTypeInfo(property.PropertyType), property, SchemaDescription.Of(property));
            else if (ReadableType.IsForgotten(type, property))
                properties[property.Name] = SchemaNode.Refusal("it cannot be set from JSON; add a public setter or JsonInclude, or JsonIgnore to leave it out");
        }
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (_strict)
        {
            schema["required"] = SchemaNode.Texts(properties.Select(static property => property.Key));
            schema["additionalProperties"] = false;
            return schema;
        }
        var required = type.Properties.Where(property => properties.ContainsKey(property.Name) && (property.IsRequired
            || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false }));
        if (required.Select(static property => property.Name).ToList() is { Count: > 0 } names)
            schema["required"] = SchemaNode.Texts(names);
        return schema;
    }

    private static void Require(JsonObject schema, string name)
    {
        if (schema["required"] is not JsonArray required)
            schema["required"] = required = [];
        required.Insert(0, name);
    }

    private string UniqueName(Type type)
    {
        var name = SchemaName.Of(type);
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
            unique = FormattableString.Invariant($"{name[..Math.Min(name.Length, SchemaName.MaxLength - 4)]}_{i}");
        return unique;
    }
}
