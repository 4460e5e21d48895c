using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Lets System.Text.Json's exporter describe types, and takes what it says apart: each type with parts becomes a
/// definition that the others refer to by name. The exporter's own references point into its document, at places that
/// differ in description or in whether they may be null; <see cref="SchemaAssembly"/> decides anew what is referred to.
/// </summary>
internal sealed class SchemaExport
{
    private readonly bool _strict;
    private readonly JsonSchemaExporterOptions _options;
    private readonly Dictionary<(JsonTypeInfo, JsonPropertyInfo?), string> _names = [];
    private readonly HashSet<string> _taken = [];
    private string? _description;

    public SchemaExport(bool strict)
    {
        _strict = strict;
        _options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
    }

    /// <summary>What the schemas refer to, by name.</summary>
    public Dictionary<string, SchemaDefinition> Definitions { get; } = [];

    /// <summary>The schema of a type's values that are not null, as it stands before it is assembled.</summary>
    public JsonObject Export(JsonTypeInfo type, string? description = null)
    {
        _description = description;
        return (JsonObject)type.GetJsonSchemaAsNode(_options);
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var property = context.PropertyInfo;
        var underlying = Nullable.GetUnderlyingType(context.TypeInfo.Type);
        var type = underlying is null ? context.TypeInfo : context.TypeInfo.Options.GetTypeInfo(underlying);
        if (context.BaseTypeInfo is { } parent)
            return Variant(type, parent, node);

        var isRoot = context.Path.IsEmpty;
        var description = isRoot ? _description : SchemaDescription.Of(property);
        var isSimple = type.Kind == JsonTypeInfoKind.None;
        var schema = isSimple ? Simple(type, description, node) : Compound(type, property, (JsonObject)node);
        if (!isRoot && (property is null ? underlying is not null : property.IsGetNullable || property.IsSetNullable))
            schema = SchemaNode.Nullable(schema);
        if (!_strict && node is JsonObject exported && exported.Remove("default", out var value) && value is not null)
            schema["default"] = value;
        return isSimple ? schema : SchemaNode.Described(schema, description);
    }

    private JsonObject Simple(JsonTypeInfo type, string? description, JsonNode node)
    {
        var schema = SimpleSchema.Of(type.Type, node);
        // JSON of any shape: JsonElement, JsonObject, object, and what a converter of the user's writes.
        if (_strict && (schema is null || schema["type"]?.GetValue<string>() is "object" or "array"))
            return SchemaNode.Refusal($"{SchemaName.Of(type.Type)} may be any JSON, or has a converter of its own, and strict schemas must say what it is");
        schema ??= [];
        description ??= SchemaDescription.Of(type.Type);
        // What numbers mean is told beside what the value is for.
        return SchemaNode.Described(schema, description is not null && schema["description"] is { } hint ? $"{description} {hint.GetValue<string>()}" : description);
    }

    private JsonObject Compound(JsonTypeInfo type, JsonPropertyInfo? property, JsonObject node)
    {
        // The exporter describes the type as if the converter were not there.
        if (property?.CustomConverter is { } converter)
            return _strict ? SchemaNode.Refusal($"{converter.GetType().Name} writes it in a way that is not known") : [];
        var isObject = type.Kind == JsonTypeInfoKind.Object;
        var key = (type, isObject ? null : property);
        if (!_names.TryGetValue(key, out var name))
            _names[key] = name = isObject ? UniqueName(type.Type) : FormattableString.Invariant($"[{_names.Count}]");
        if (!node.ContainsKey("$ref") && !Definitions.ContainsKey(name))
            Definitions[name] = new(Body(type, node), isObject);
        return SchemaNode.Reference(name);
    }

    private JsonObject Body(JsonTypeInfo type, JsonObject node)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return Items(node);
        if (type.Kind == JsonTypeInfoKind.Dictionary)
            return Map(type, node);
        if (node.Remove("anyOf", out var variants))
            return SchemaNode.Described(new() { ["anyOf"] = variants }, SchemaDescription.Of(type.Type));
        if (type.Type.IsAbstract && type.CreateObject is null)
            return SchemaNode.Refusal($"{SchemaName.Of(type.Type)} is abstract, and nothing says which types take its place; JsonDerivedType attributes do");
        return SchemaNode.Described(Object(type, node), SchemaDescription.Of(type.Type));
    }

    private JsonObject Items(JsonObject node)
    {
        var array = new JsonObject { ["type"] = "array" };
        if (node.Remove("items", out var items))
            array["items"] = items;
        else if (_strict)
            array["items"] = SchemaNode.Refusal("its type may be any JSON, and strict schemas must say what it is");
        return array;
    }

    private JsonObject Map(JsonTypeInfo type, JsonObject node)
    {
        if (_strict)
            return SchemaNode.Refusal($"{SchemaName.Of(type.Type)} is a dictionary, and strict schemas need names that are known; use a list of pairs");
        var map = new JsonObject { ["type"] = "object" };
        if (node.Remove("additionalProperties", out var values))
            map["additionalProperties"] = values;
        return map;
    }

    private JsonObject Variant(JsonTypeInfo type, JsonTypeInfo parent, JsonNode exported)
    {
        if (type.Kind != JsonTypeInfoKind.Object || exported is not JsonObject node)
            return SchemaNode.Refusal($"{SchemaName.Of(type.Type)} takes the place of {SchemaName.Of(parent.Type)}, but is no object");
        var variant = SchemaNode.Described(Object(type, node), SchemaDescription.Of(type.Type));
        var discriminator = parent.PolymorphismOptions!.TypeDiscriminatorPropertyName;
        if (variant["properties"]![discriminator] is JsonObject constant && constant.Remove("const", out var value))
        {
            variant["properties"]![discriminator] = new JsonObject
            {
                ["type"] = value!.GetValueKind() == System.Text.Json.JsonValueKind.String ? "string" : "integer",
                ["const"] = value,
            };
            Require(variant, discriminator);
        }
        return variant;
    }

    private JsonObject Object(JsonTypeInfo type, JsonObject node)
    {
        var properties = node.Remove("properties", out var exported) ? (JsonObject)exported! : [];
        foreach (var property in type.Properties.Where(property => !IsRead(type, property)))
            properties.Remove(property.Name);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (_strict)
        {
            schema["required"] = SchemaNode.Texts(properties.Select(static property => property.Key));
            schema["additionalProperties"] = false;
        }
        else if (node["required"] is JsonArray required)
        {
            schema["required"] = SchemaNode.Texts(required.Select(static name => name!.GetValue<string>()).Where(properties.ContainsKey));
        }
        return schema;
    }

    private static void Require(JsonObject schema, string name)
    {
        if (schema["required"] is not JsonArray required)
            schema["required"] = required = [];
        if (!required.Any(item => item!.GetValue<string>() == name))
            required.Insert(0, name);
    }

    /// <summary>Whether a value that the model gives reaches the object; a property that is computed only costs tokens.</summary>
    private static bool IsRead(JsonTypeInfo type, JsonPropertyInfo property) =>
        property.Set is not null || property.AssociatedParameter is not null
        || (property.ObjectCreationHandling ?? type.PreferredPropertyObjectCreationHandling ?? type.Options.PreferredObjectCreationHandling) == JsonObjectCreationHandling.Populate;

    private string UniqueName(Type type)
    {
        var name = SchemaName.Of(type);
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
            unique = FormattableString.Invariant($"{name[..Math.Min(name.Length, SchemaName.MaxLength - 4)]}_{i}");
        return unique;
    }
}
