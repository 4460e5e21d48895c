using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A search for tools among those whose loading is deferred.</summary>
public sealed partial record ResponseToolSearchCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The call's id, which its output is to name, where the caller searches.</summary>
    public string? CallId { get; set; }

    /// <summary>Who searches.</summary>
    public ResponseToolSearchExecution? Execution { get; set; }

    /// <summary>What to search for.</summary>
    public JsonElement? Arguments { get; set; }
}
