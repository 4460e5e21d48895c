using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>Requests that the server logged.</summary>
public sealed partial record EvalLogsDataSourceConfig : EvalDataSourceConfig
{
    /// <summary>Only entries with this metadata. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The JSON schema of an item and its output, as created by the server. Only in answers.</summary>
    public JsonElement? Schema { get; set; }
}
