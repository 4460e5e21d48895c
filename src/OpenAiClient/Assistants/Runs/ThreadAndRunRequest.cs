using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// A thread to make and to run at once. <c>POST /threads/runs</c>. What is left <see langword="null"/> is as the
/// assistant has it.
/// </summary>
public sealed partial record ThreadAndRunRequest : JsonModel
{
    /// <summary>The assistant.</summary>
    public required string AssistantId { get; set; }

    /// <summary>The thread. Default: <see langword="null"/>, an empty one.</summary>
    public ThreadCreateRequest? Thread { get; set; }

    /// <summary>The model, in place of the assistant's.</summary>
    public string? Model { get; set; }

    /// <summary>What the model is told before everything else, in place of the assistant's.</summary>
    public string? Instructions { get; set; }

    /// <summary>The tools, in place of the assistant's.</summary>
    public IReadOnlyList<AssistantTool>? Tools { get; set; }

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>How varied the answer is, from 0 to 2. Default: the assistant's.</summary>
    public double? Temperature { get; set; }

    /// <summary>The share of probability that is considered, from 0 to 1. Default: the assistant's.</summary>
    public double? TopP { get; set; }

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

    /// <summary>What the answer must look like. Default: <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>Set by the method that is called: the two kinds of answer have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
