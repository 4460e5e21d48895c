using System.Text.Json.Serialization;

namespace OpenAi.Videos;

/// <summary>A character to be taken from a video. <c>POST /videos/characters</c></summary>
public sealed partial record VideoCharacterCreateRequest : JsonModel
{
    /// <summary>The video, as a file.</summary>
    [JsonIgnore]
    public required FileUpload Video { get; set; }

    /// <summary>The character's name, up to 80 characters.</summary>
    public required string Name { get; set; }
}
