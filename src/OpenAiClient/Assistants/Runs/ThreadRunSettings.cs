using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// The settings of a run, on an existing or a new thread. Properties that are <see langword="null"/> are taken from the assistant.
/// </summary>
public abstract partial record ThreadRunSettings : AssistantSettings
{
    private protected ThreadRunSettings()
    {
    }

    /// <summary>The assistant.</summary>
    public required string AssistantId { get; set; }

    /// <summary>The model, which overrides the assistant's.</summary>
    public string? Model { get; set; }

    /// <summary>The maximum number of input tokens during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxPromptTokens { get; set; }

    /// <summary>The maximum number of output tokens during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxCompletionTokens { get; set; }

    /// <summary>The way the thread is truncated before the model reads it. Default: the server's.</summary>
    public AssistantTruncation? TruncationStrategy { get; set; }

    /// <summary>The tools that the model may or must use. Default: <see cref="AssistantToolChoice.Auto"/>.</summary>
    public AssistantToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may call several functions at once. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>Whether the answer is streamed; set by the called method, since the two kinds of answers have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
