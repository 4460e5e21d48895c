using System.Text.Json.Serialization;

namespace OpenAi.FineTuning;

public sealed partial record FineTuningJob
{
    /// <summary>Whether the server is done with it: succeeded, failed or cancelled. A status that this version does not know is none of these.</summary>
    [JsonIgnore]
    public bool IsDone => Status?.Value is null or "" or "succeeded" or "failed" or "cancelled";
}
