using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>The results of the functions that a run waits for. <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c></summary>
public sealed partial record ThreadToolOutputsRequest : JsonModel
{
    /// <summary>The results, of all the calls at once.</summary>
    public required IReadOnlyList<ThreadToolOutput> ToolOutputs { get; set; }

    /// <summary>Set by the method that is called: the two kinds of answer have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
