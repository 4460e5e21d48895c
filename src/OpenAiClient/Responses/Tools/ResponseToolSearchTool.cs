using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>Lets the model search for tools whose loading is deferred.</summary>
public sealed partial record ResponseToolSearchTool : ResponseTool
{
    /// <summary>Who performs the search. Default: the server.</summary>
    public ResponseToolSearchExecution? Execution { get; set; }

    /// <summary>How to search, if the caller performs the search.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of the search's arguments, if the caller performs the search.</summary>
    public JsonElement? Parameters { get; set; }
}
