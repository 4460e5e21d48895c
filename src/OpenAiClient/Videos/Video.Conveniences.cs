using System.Text.Json.Serialization;

namespace OpenAi.Videos;

public sealed partial record Video
{
    /// <summary>
    /// Whether the server has finished the video: it is completed or failed. A status that this version of the library does not know is
    /// none of these.
    /// </summary>
    [JsonIgnore]
    public bool IsDone => Status?.Value is null or "" or "completed" or "failed";
}
