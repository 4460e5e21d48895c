using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// A request to create a run on a thread. <c>POST /threads/{thread_id}/runs</c>. Properties that are <see langword="null"/> are taken from the
/// assistant.
/// </summary>
public sealed partial record ThreadRunRequest : ThreadRunSettings
{
    /// <summary>The reasoning effort of a reasoning model. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>The instructions for the model in addition to the assistant's.</summary>
    public string? AdditionalInstructions { get; set; }

    /// <summary>The messages to add to the thread first.</summary>
    public IReadOnlyList<ThreadMessageRequest>? AdditionalMessages { get; set; }

    /// <summary>The additional data to include in the answer; sent in the query. Default: <see langword="null"/>, none.</summary>
    [JsonIgnore]
    public IReadOnlyList<ThreadRunInclude>? Include { get; set; }
}
