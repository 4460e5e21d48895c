using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Builds the schema of an object whose properties are the parameters of a method.</summary>
/// <param name="strict">
/// Whether the schema follows strict mode. Otherwise, optional parameters may be omitted, defaults are part of the schema, and
/// dictionaries and arbitrary JSON are allowed.
/// </param>
internal sealed class ParametersSchema(bool strict)
{
    private readonly SchemaExport _export = new(strict);
    private readonly JsonObject _properties = [];
    private readonly List<string> _required = [];

    /// <summary>Adds a parameter.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="description">The description for the model.</param>
    /// <param name="isNullable">Whether it may be null.</param>
    /// <param name="isOptional">Whether it may be missing; in strict mode, null stands for its default.</param>
    /// <param name="defaultValue">The default value, for schemas that are not strict.</param>
    /// <param name="attributes">The source of data annotations.</param>
    public void Add(string name, JsonTypeInfo type, string? description, bool isNullable, bool isOptional, JsonNode? defaultValue = null, ICustomAttributeProvider? attributes = null)
    {
        var schema = _export.Export(type, description, attributes);
        if (isNullable || (strict && isOptional) || OptionType.IsOption(type.Type))
            schema = SchemaNode.Nullable(schema);
        if (!strict && defaultValue is not null)
            schema["default"] = defaultValue.DeepClone();
        _properties.Add(name, schema);
        if (strict || !isOptional)
            _required.Add(name);
    }

    /// <summary>Returns the schema of the object.</summary>
    /// <exception cref="NotSupportedException">A parameter has no strict schema; the message begins with its JSON path.</exception>
    public JsonElement ToSchema()
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = _properties.DeepClone(), ["required"] = SchemaNode.Texts(_required) };
        if (strict)
            schema["additionalProperties"] = false;
        return SchemaAssembly.Assemble(schema, _export.Definitions);
    }
}
