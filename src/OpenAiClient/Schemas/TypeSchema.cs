using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>The schema of a type and its name in a request; cached for each type and its options.</summary>
/// <param name="Name">A name that the API accepts.</param>
/// <param name="Schema">The schema.</param>
internal sealed record TypeSchema(string Name, JsonElement Schema)
{
    // The key is the type info, which belongs to its options, so that both can be garbage collected together with the schema.
    private static readonly ConditionalWeakTable<JsonTypeInfo, TypeSchema> _strict = [];
    private static readonly ConditionalWeakTable<JsonTypeInfo, TypeSchema> _loose = [];

    /// <exception cref="NotSupportedException">No schema can express the type; the message begins with the JSON path.</exception>
    public static TypeSchema Of(JsonTypeInfo type, bool strict = true) =>
        strict ? _strict.GetValue(type, static type => Make(type, strict: true)) : _loose.GetValue(type, static type => Make(type, strict: false));

    /// <summary>The property of the object that wraps a value which is no object itself, because the root of a schema must be an object.</summary>
    public const string Wrapper = "value";

    /// <summary>Whether values of the type are wrapped in an object.</summary>
    public static bool IsWrapped(JsonTypeInfo type) => type.Kind != JsonTypeInfoKind.Object || type.PolymorphismOptions is { DerivedTypes.Count: > 0 } || SimpleSchema.Is(type);

    private static TypeSchema Make(JsonTypeInfo type, bool strict)
    {
        var name = SchemaName.Of(type.Type);
        var export = new SchemaExport(strict);
        var schema = export.Export(type);
        if (IsWrapped(type))
        {
            schema = new() { ["type"] = "object", ["properties"] = new JsonObject { [Wrapper] = schema }, ["required"] = SchemaNode.Texts([Wrapper]) };
            if (strict)
                schema["additionalProperties"] = false;
        }
        return new(name, SchemaAssembly.Assemble(schema, export.Definitions));
    }
}
