using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A prompt that is stored on the server.</summary>
public sealed partial record ResponsePrompt : JsonModel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The version of the prompt. Default: the current version.</summary>
    public string? Version { get; set; }

    /// <summary>The values of the prompt's variables: texts, or content parts as JSON.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Variables { get; set; }
}
