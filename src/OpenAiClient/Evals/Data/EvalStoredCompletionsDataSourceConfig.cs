using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>Stored chat completions; the API has replaced them with logs.</summary>
public sealed partial record EvalStoredCompletionsDataSourceConfig : EvalDataSourceConfig
{
    /// <summary>Only entries with this metadata. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The JSON schema of an item and its output, as created by the server. Only in answers.</summary>
    public JsonElement? Schema { get; set; }
}
