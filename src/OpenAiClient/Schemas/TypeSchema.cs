using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>The schema of a type, and the name that a request gives it; made once for each type and its options.</summary>
/// <param name="Name">A name that the API accepts.</param>
/// <param name="Schema">The schema.</param>
internal sealed record TypeSchema(string Name, JsonElement Schema)
{
    // Keyed by the type info, which belongs to its options: both can go, and the schema with them.
    private static readonly ConditionalWeakTable<JsonTypeInfo, TypeSchema> _strict = [];
    private static readonly ConditionalWeakTable<JsonTypeInfo, TypeSchema> _loose = [];

    /// <exception cref="NotSupportedException">No schema can express the type; the message begins with the JSON path.</exception>
    public static TypeSchema Of(JsonTypeInfo type, bool strict = true) =>
        strict ? _strict.GetValue(type, static type => Make(type, strict: true)) : _loose.GetValue(type, static type => Make(type, strict: false));

    private static TypeSchema Make(JsonTypeInfo type, bool strict)
    {
        var name = SchemaName.Of(type.Type);
        if (type.Kind != JsonTypeInfoKind.Object)
            throw new NotSupportedException($"$: {name} is no object, which the root of a schema must be; make it a property of a record.");
        if (type.PolymorphismOptions is { DerivedTypes.Count: > 0 })
            throw new NotSupportedException($"$: {name} may be one of several types, which the root of a schema must not be; make it a property of a record.");
        var export = new SchemaExport(strict);
        return new(name, SchemaAssembly.Assemble(export.Export(type), export.Definitions));
    }
}
