using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>The results of the functions that a run waits for. <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c></summary>
public sealed partial record ThreadToolOutputsRequest : JsonModel
{
    /// <summary>The results of all the calls.</summary>
    public required IReadOnlyList<ThreadToolOutput> ToolOutputs { get; set; }

    /// <summary>Whether the answer is streamed; set by the called method, since the two kinds of answers have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
