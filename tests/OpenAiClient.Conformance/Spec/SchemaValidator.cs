using System.Text.Json.Nodes;
using Json.Schema;

namespace OpenAi.Conformance.Spec;

/// <summary>Validates JSON against schemas of the description with JsonSchema.Net, which knows nothing of this repository.</summary>
internal sealed class SchemaValidator
{
    /// <summary>The address of the document with all schemas.</summary>
    public const string Address = "https://description.invalid/schemas";

    private readonly EvaluationOptions _options = new() { EvaluateAs = SpecVersion.Draft202012 };
    private readonly Dictionary<JsonNode, JsonSchema> _schemas = [];
    private readonly SchemaRepair _repair;

    /// <param name="api">The description.</param>
    /// <param name="limits">Whether the limits of values count, such as lengths.</param>
    public SchemaValidator(OpenApi api, bool limits)
    {
        _repair = new SchemaRepair(api, limits, $"{Address}#/$defs/");
        _options.SchemaRegistry.Register(new Uri(Address), Build(new JsonObject { ["$id"] = Address, ["$defs"] = _repair.Components() }));
    }

    public bool IsValid(JsonNode schema, JsonNode? value)
    {
        if (!_schemas.TryGetValue(schema, out var built))
            _schemas[schema] = built = Build((JsonObject)Objects(_repair.Of(schema, "")));
        return built.Evaluate(value, _options).IsValid;
    }

    // A schema of only a reference is an object, too.
    private static JsonNode Objects(JsonNode schema) => schema is JsonObject ? schema : new JsonObject();

    private static JsonSchema Build(JsonObject schema) => JsonSchema.FromText(schema.ToJsonString());
}
