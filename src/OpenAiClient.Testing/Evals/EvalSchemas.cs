using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Evals;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Evals;

/// <summary>The schemas of items and samples that the API derives from the data source of an evaluation.</summary>
internal static class EvalSchemas
{
    public static EvalDataSourceConfig Answer(EvalDataSourceConfig? asked) => asked switch
    {
        EvalCustomDataSourceConfig custom => custom with { ItemSchema = null, IncludeSampleSchema = null, Schema = Of(custom.ItemSchema ?? throw new FakeRefusal(FakeError.Missing("data_source_config.item_schema")), custom.IncludeSampleSchema == true) },
        EvalLogsDataSourceConfig logs => logs with { Schema = Of(null, hasSample: true) },
        EvalStoredCompletionsDataSourceConfig stored => stored with { Schema = Of(null, hasSample: true) },
        null => throw new FakeRefusal(FakeError.Missing("data_source_config")),
        _ => throw new FakeRefusal(FakeError.Invalid("data_source_config.type", $"'{asked.Type}' is no kind of data source.")),
    };

    private static JsonElement Of(JsonElement? item, bool hasSample)
    {
        var properties = new JsonObject { ["item"] = item is { } schema ? JsonNode.Parse(schema.GetRawText()) : new JsonObject { ["type"] = "object" } };
        if (hasSample)
            properties["sample"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["output_text"] = new JsonObject { ["type"] = "string" } } };
        var required = new JsonArray([.. properties.Select(static property => (JsonNode)property.Key)]);
        return JsonElement.Parse(new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required }.ToJsonString());
    }
}
