using System.Text.Json.Serialization;

namespace OpenAi.Evals;

public sealed partial record EvalRun
{
    /// <summary>
    /// Whether the server has finished the run: it is completed, failed or was cancelled. A status that this version of the library does
    /// not know is none of these.
    /// </summary>
    [JsonIgnore]
    public bool IsDone => Status?.Value is null or "" or "completed" or "failed" or "canceled";
}
