using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Conformance.Recordings;

namespace OpenAi.Conformance.Spec;

/// <summary>Compares a schema with a type recursively, through unions, lists and maps.</summary>
/// <param name="api">The description.</param>
/// <param name="tally">Counts what the library has.</param>
/// <param name="place">Is told each type with its schemas.</param>
internal sealed class SchemaWalk(OpenApi api, Tally tally, Action<Type, IReadOnlyList<JsonObject>>? place = null)
{
    private readonly HashSet<(JsonObject, Type)> _seen = [];
    private readonly Sample _sample = new(api);

    public void Compare(JsonNode? schema, Type declared, string path, bool isRequest)
    {
        var type = Shapes.Bare(declared);
        var alternatives = api.Alternatives(schema);
        place?.Invoke(type, alternatives);
        Values(alternatives, type, path);
        foreach (var alternative in alternatives)
        {
            if (!_seen.Add((alternative, type)))
                continue;
            if (Shapes.IsOpaque(type))
                Form(alternative, type, path);
            if (OpenApi.IsArray(alternative))
                Items(alternative, type, path, isRequest);
            else if (api.IsObject(alternative))
                Object(alternative, type, path, isRequest);
            else if (alternative["additionalProperties"] is JsonObject values && MapValue(type) is { } value)
                Compare(values, value, path + "{}", isRequest);
            else if (!Shapes.HoldsScalar(type, OpenApi.Type(alternative)) && !(OpenApi.IsBinary(alternative) && Shapes.HoldsFile(type)))
                tally.Mismatch($"{path}: {OpenApi.Type(alternative)} in the API, {type.Name} in the library");
        }
    }

    private void Items(JsonObject schema, Type type, string path, bool isRequest)
    {
        if (Shapes.Item(type) is { } item)
            Compare(schema["items"], item, path + "[]", isRequest);
        else if (!Shapes.IsOpaque(type) && type != typeof(JsonElement) && !type.Name.StartsWith("ReadOnlyMemory", StringComparison.Ordinal))
            tally.Mismatch($"{path}: a list in the API, {type.Name} in the library");
    }

    /// <summary>Checks that a small type preserves one of the forms it represents, without any remaining fields.</summary>
    private void Form(JsonObject schema, Type type, string path)
    {
        if (_sample.Of(schema) is not { } sample)
            return;
        var form = $"{path}: as {OpenApi.Type(schema) ?? "object"}, {type.Name}";
        try
        {
            var value = JsonSerializer.Deserialize(sample, Wire.Info(type));
            var written = JsonSerializer.SerializeToNode(value, Wire.Info(type));
            var shortfall = JsonDifference.Between(sample, written).Concat(Untyped.In(value)).FirstOrDefault();
            tally.Property(shortfall is null, $"{form} does not preserve {shortfall}");
        }
        catch (JsonException exception)
        {
            tally.Property(known: false, $"{form} cannot read {exception.Path}");
        }
    }

    private void Object(JsonObject schema, Type type, string path, bool isRequest)
    {
        var discriminator = Shapes.Discriminator(type);
        if (discriminator is not null)
        {
            var tag = OpenApi.Values(api.Resolve(api.Members(schema).Properties.GetValueOrDefault(discriminator))).FirstOrDefault() ?? "";
            var variant = Shapes.Variant(type, tag);
            tally.Variant(variant is not null, $"{path}<{tag}>: no variant");
            if (variant is not null)
                Object(schema, variant, $"{path}<{tag}>", isRequest);
            return;
        }
        if (type == typeof(JsonElement))
            return;
        if (Shapes.IsOpaque(type))
        {
            if (Shapes.Item(type) is { } part && Shapes.Discriminator(part) is not null)
                Object(schema, part, path, isRequest);
            return;
        }
        if (!type.IsAssignableTo(typeof(JsonModel)))
        {
            tally.Mismatch($"{path}: an object in the API, {type.Name} in the library");
            return;
        }
        Properties(schema, type, path, isRequest);
    }

    private void Properties(JsonObject schema, Type type, string path, bool isRequest)
    {
        var fields = WireField.Of(type);
        var (properties, required) = api.Members(schema);
        foreach (var (name, property) in properties)
        {
            var known = fields.FirstOrDefault(candidate => candidate.Name == name);
            var file = FileProperty(type, name);
            tally.Property(known is not null || file is not null, $"{path}.{name}: no property in {type.Name}");
            if (known is null)
                continue;
            if (!known.IsIgnored)
                Compare(file is null ? property : WithoutFile(property), known.Type, $"{path}.{name}", isRequest);
            var isRequired = IsRequired(file ?? known.Property);
            if (isRequest && required.Contains(name) && !isRequired && !IsAlwaysSent(known, type))
                tally.Mismatch($"{path}.{name}: required in the API, but not in the library");
            if (isRequest && !required.Contains(name) && isRequired)
                tally.Mismatch($"{path}.{name}: required in the library, but not in the API");
            if (api.AllowsNull(property) && !AllowsNull(known))
                tally.Mismatch($"{path}.{name}: may be null in the API, but not in the library");
        }
    }

    // What stands beside a file has a property of its own.
    private JsonObject WithoutFile(JsonNode? property) =>
        new() { ["oneOf"] = new JsonArray([.. api.Alternatives(property).Where(static alternative => !OpenApi.IsBinary(alternative)).Select(static alternative => alternative.DeepClone())]) };

    private void Values(IReadOnlyList<JsonObject> alternatives, Type type, string path)
    {
        if (Shapes.KnownValues(type) is not { } known)
            return;
        foreach (var value in alternatives.SelectMany(OpenApi.Values).Distinct())
            tally.Value(known.Contains(value), $"{path}: \"{value}\" is not among the known values of {type.Name}");
    }

    // A property with a default, such as a tag, may be omitted.
    private static bool IsAlwaysSent(WireField field, Type owner) =>
        field.Property.GetValue(Activator.CreateInstance(owner)) is not (null or Array { Length: 0 });

    // A null list is equivalent to an empty one.
    private static bool AllowsNull(WireField field) =>
        field.Type.IsValueType ? Nullable.GetUnderlyingType(field.Type) is not null || field.Type == typeof(JsonElement)
        : field.AllowsNull || Shapes.Item(field.Type) is not null;

    private static Type? MapValue(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [_, var value] ? value : null;

    private static PropertyInfo? FileProperty(Type type, string name) =>
        Array.Find(type.GetProperties(), property =>
            (property.PropertyType == typeof(FileUpload) || property.PropertyType.GetGenericArguments().Contains(typeof(FileUpload)))
            && JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name) is var own && (own == name || own == name + "s" || own == name + "_file"));

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute), inherit: true);
}
