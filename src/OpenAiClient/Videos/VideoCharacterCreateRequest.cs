using System.Text.Json.Serialization;

namespace OpenAi.Videos;

/// <summary>A request to create a character from a video. <c>POST /videos/characters</c></summary>
public sealed partial record VideoCharacterCreateRequest : JsonModel
{
    /// <summary>The video file.</summary>
    [JsonIgnore]
    public required FileUpload Video { get; set; }

    /// <summary>The name of the character, at most 80 characters.</summary>
    public required string Name { get; set; }
}
