using System.Text.Json.Serialization;

namespace OpenAi.FineTuning;

public sealed partial record FineTuningJob
{
    /// <summary>
    /// Whether the server has finished the job: it succeeded, failed or was cancelled. A status that this version of the library does not
    /// know is none of these.
    /// </summary>
    [JsonIgnore]
    public bool IsDone => Status?.Value is null or "" or "succeeded" or "failed" or "cancelled";
}
