using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OpenAi.Json;

namespace OpenAi.AspNetCore;

/// <summary>Describes the client's types as components of an OpenAPI document.</summary>
[RequiresUnreferencedCode("The properties of types are found by reflection.")]
internal sealed class ModelSchemas(OpenApiDocument document, Dictionary<Type, string> ids)
{
    /// <summary>Whether a type is a type of the client that has a JSON form.</summary>
    public static bool IsDescribed(Type type) =>
        type.IsAssignableTo(typeof(JsonModel)) || type.IsAssignableTo(typeof(OpenEnum)) || IsForms(type);

    /// <summary>Completes a component, and adds the components that it refers to.</summary>
    public void Fill(OpenApiSchema schema, Type type)
    {
        if (type.IsAssignableTo(typeof(OpenEnum)))
            FillEnum(schema, type);
        else if (type.GetCustomAttribute<UnionAttribute>(inherit: false) is { } union)
            FillUnion(schema, type, union);
        else if (type.IsAssignableTo(typeof(JsonModel)))
            FillObject(schema, type);
        else if (Forms(type) is { Count: > 0 } forms)
            schema.AnyOf = forms;
        else
            schema.Description = "One of several JSON forms.";
    }

    // A type with several JSON forms, such as a text or a list.
    private static bool IsForms(Type type) =>
        !type.IsAbstract && type.GetInterfaces().Any(static found => found.IsGenericType && found.GetGenericTypeDefinition() == typeof(IJsonModel<>));

    // Values that the package does not know are valid too.
    private static void FillEnum(OpenApiSchema schema, Type type)
    {
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type).Select(static property => ((OpenEnum)property.GetValue(null)!).Value);
        schema.AnyOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. known.Select(static value => (JsonNode)JsonValue.Create(value))] },
            new OpenApiSchema { Type = JsonSchemaType.String },
        ];
    }

    private void FillUnion(OpenApiSchema schema, Type type, UnionAttribute union)
    {
        var variants = Attributes(type, typeof(VariantAttribute<>)).Select(static variant => (Type: variant.GetType().GetGenericArguments()[0], ((IVariantAttribute)variant).Texts)).ToList();
        // The type of a named event is not part of its JSON.
        if (!union.ByName)
        {
            var texts = variants.SelectMany(static variant => variant.Texts.Select(text => (Text: text, variant.Type)));
            schema.Discriminator = new() { PropertyName = union.Tag, Mapping = texts.ToDictionary(static variant => variant.Text, variant => Component(variant.Type)) };
        }
        schema.AnyOf = [.. variants.Select(static variant => variant.Type).Distinct().Select(variant => (IOpenApiSchema)Component(variant))];
        if (Attributes(type, typeof(TextVariantAttribute<>)).Any())
            schema.AnyOf.Add(new OpenApiSchema { Type = JsonSchemaType.String });
    }

    private void FillObject(OpenApiSchema schema, Type type)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Properties = new Dictionary<string, IOpenApiSchema>();
        if (Tag(type) is var (tag, texts))
            schema.Properties[tag] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. texts.Select(static text => (JsonNode)JsonValue.Create(text))] };
        foreach (var property in ModelProperties.Of(type))
        {
            schema.Properties[property.Name] = Of(property.Type);
            if (property.IsRequired)
                (schema.Required ??= new HashSet<string>()).Add(property.Name);
        }
    }

    private static (string Tag, IReadOnlyList<string> Texts)? Tag(Type type)
    {
        for (var union = type.BaseType; union is not null; union = union.BaseType)
        {
            if (union.GetCustomAttribute<UnionAttribute>(inherit: false) is { TagInVariants: false, ByName: false } found)
            {
                var own = Attributes(union, typeof(VariantAttribute<>)).Where(variant => variant.GetType().GetGenericArguments()[0] == type);
                var texts = own.SelectMany(static variant => ((IVariantAttribute)variant).Texts).ToList();
                return texts.Count == 0 ? null : (found.Tag, texts);
            }
        }
        return null;
    }

    private static IEnumerable<object> Attributes(Type type, Type attribute) =>
        type.GetCustomAttributes(inherit: false).Where(found => found.GetType().IsGenericType && found.GetType().GetGenericTypeDefinition() == attribute);

    // The types with an implicit conversion to this type are its JSON forms.
    private List<IOpenApiSchema> Forms(Type type)
    {
        var sources = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static method => method.Name == "op_Implicit").Select(static method => method.GetParameters()[0].ParameterType).ToList();
        var items = sources.Select(ModelProperties.Item).OfType<Type>().ToHashSet();
        var forms = sources.Where(source => !items.Contains(source) && ModelProperties.Item(source) is null);
        return [.. forms.Select(Of), .. items.Select(item => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(item) })];
    }

    private IOpenApiSchema Of(Type found)
    {
        var type = Nullable.GetUnderlyingType(found) ?? found;
        if (type == typeof(string) || type == typeof(byte[]))
            return new OpenApiSchema { Type = JsonSchemaType.String };
        if (type == typeof(bool))
            return new OpenApiSchema { Type = JsonSchemaType.Boolean };
        // The API has points in time as seconds since 1970.
        if (type == typeof(int) || type == typeof(long) || type == typeof(DateTimeOffset))
            return new OpenApiSchema { Type = JsonSchemaType.Integer, Format = type == typeof(int) ? "int32" : "int64" };
        if (type == typeof(double) || type == typeof(float) || type == typeof(decimal) || type == typeof(TimeSpan))
            return new OpenApiSchema { Type = JsonSchemaType.Number };
        if (ModelProperties.Value(type) is { } value)
            return new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Of(value) };
        if (IsDescribed(type))
            return Component(type);
        return ModelProperties.Item(type) is { } item ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(item) } : new OpenApiSchema();
    }

    private OpenApiSchemaReference Component(Type type)
    {
        if (!ids.TryGetValue(type, out var id))
        {
            // A type of the program may have the same name.
            id = ModelProperties.Id(type);
            if (document.Components?.Schemas?.ContainsKey(id) == true)
                id = "OpenAi" + id;
            var schema = new OpenApiSchema();
            document.AddComponent(id, schema);
            ids[type] = id;
            Fill(schema, type);
        }
        return new(id, document);
    }
}
