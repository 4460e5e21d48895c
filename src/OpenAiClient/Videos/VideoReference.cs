using System.Text.Json.Serialization;

namespace OpenAi.Videos;

/// <summary>A source video: a completed video on the server, or a file.</summary>
public sealed partial record VideoReference : JsonModel
{
    /// <summary>The id of the video on the server.</summary>
    public string? Id { get; set; }

    /// <summary>A file to upload, instead of <see cref="Id"/>; the request is then sent as a form.</summary>
    [JsonIgnore]
    public FileUpload? File { get; set; }
}
