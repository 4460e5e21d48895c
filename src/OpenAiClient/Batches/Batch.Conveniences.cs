using System.Text.Json.Serialization;

namespace OpenAi.Batches;

public sealed partial record Batch
{
    /// <summary>
    /// Whether the server has finished the batch: it is complete, failed, expired or cancelled. A status that this version of the library
    /// does not know is none of these.
    /// </summary>
    [JsonIgnore]
    public bool IsDone => Status?.Value is null or "" or "completed" or "failed" or "expired" or "cancelled";
}
