using System.Text.Json;
using System.Text.Json.Serialization;
using DataAnalyst.Charts;
using DataAnalyst.Data;
using DataAnalyst.Queries;

namespace DataAnalyst.Story;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TableOverview))]
[JsonSerializable(typeof(AggregateQuery))]
[JsonSerializable(typeof(AggregateResult))]
[JsonSerializable(typeof(RowsQuery))]
[JsonSerializable(typeof(RowsResult))]
[JsonSerializable(typeof(ChartProposals))]
internal sealed partial class AnalystJson : JsonSerializerContext;
