using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>What is said of a run, whether its thread is there already or not. What is left <see langword="null"/> is as the assistant has it.</summary>
public abstract partial record ThreadRunSettings : AssistantSettings
{
    private protected ThreadRunSettings()
    {
    }

    /// <summary>The assistant.</summary>
    public required string AssistantId { get; set; }

    /// <summary>The model, in place of the assistant's.</summary>
    public string? Model { get; set; }

    /// <summary>The most tokens that may go in during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxPromptTokens { get; set; }

    /// <summary>The most tokens that may come out during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxCompletionTokens { get; set; }

    /// <summary>How the thread is shortened before the model reads it. Default: as the server does.</summary>
    public AssistantTruncation? TruncationStrategy { get; set; }

    /// <summary>Which tools the model may or must use. Default: <see cref="AssistantToolChoice.Auto"/>.</summary>
    public AssistantToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may ask for several functions at once. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>Set by the method that is called: the two kinds of answer have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
