using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// A run to make on a thread. <c>POST /threads/{thread_id}/runs</c>. What is left <see langword="null"/> is as the
/// assistant has it.
/// </summary>
public sealed partial record ThreadRunRequest : ThreadRunSettings
{
    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>What the model is told besides its instructions.</summary>
    public string? AdditionalInstructions { get; set; }

    /// <summary>Messages to add to the thread first.</summary>
    public IReadOnlyList<ThreadMessageRequest>? AdditionalMessages { get; set; }

    /// <summary>What the answer holds besides the usual; sent in the query. Default: <see langword="null"/>, nothing.</summary>
    [JsonIgnore]
    public IReadOnlyList<ThreadRunInclude>? Include { get; set; }
}
