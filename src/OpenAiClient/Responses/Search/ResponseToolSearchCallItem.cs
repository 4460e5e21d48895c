using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A search for tools whose loading is deferred.</summary>
public sealed partial record ResponseToolSearchCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the call, which its output must contain, if the caller performs the search.</summary>
    public string? CallId { get; set; }

    /// <summary>Who performs the search.</summary>
    public ResponseToolSearchExecution? Execution { get; set; }

    /// <summary>The arguments of the search.</summary>
    public JsonElement? Arguments { get; set; }
}
