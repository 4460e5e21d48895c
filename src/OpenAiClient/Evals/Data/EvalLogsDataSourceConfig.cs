using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>What the server has logged.</summary>
public sealed partial record EvalLogsDataSourceConfig : EvalDataSourceConfig
{
    /// <summary>Only what has these notes. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The JSON schema of an item and its output, as the server has made it. Only in answers.</summary>
    public JsonElement? Schema { get; set; }
}
