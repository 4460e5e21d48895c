using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>Items that match a schema of your own.</summary>
public sealed partial record EvalCustomDataSourceConfig : EvalDataSourceConfig
{
    /// <summary>The JSON schema of an item. The API requires it in a request.</summary>
    public JsonElement? ItemSchema { get; set; }

    /// <summary>Whether graders may refer to an output (<c>{{sample.…}}</c>). Default: the server's, <see langword="false"/>.</summary>
    public bool? IncludeSampleSchema { get; set; }

    /// <summary>The JSON schema of an item and its output, as created by the server. Only in answers.</summary>
    public JsonElement? Schema { get; set; }
}
