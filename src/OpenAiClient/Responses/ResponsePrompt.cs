using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A prompt that is kept on the server.</summary>
public sealed partial record ResponsePrompt : JsonModel
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Which version of it. Default: the current one.</summary>
    public string? Version { get; set; }

    /// <summary>Values for its variables: texts, or parts of content as JSON.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Variables { get; set; }
}
