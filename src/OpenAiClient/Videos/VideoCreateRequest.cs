using System.Text.Json.Serialization;
using OpenAi.Images;

namespace OpenAi.Videos;

/// <summary>A request to create a video. <c>POST /videos</c></summary>
public sealed partial record VideoCreateRequest : JsonModel
{
    /// <summary>The model. Default: the server's, <c>sora-2</c>.</summary>
    public string? Model { get; set; }

    /// <summary>The description of what the video shows, at most 32,000 characters.</summary>
    public required string Prompt { get; set; }

    /// <summary>An image for the start of the video. Default: none.</summary>
    public ImageReference? InputReference { get; set; }

    /// <summary>The same image as a file to upload, instead of <see cref="InputReference"/>; the request is then sent as a form. Default: none.</summary>
    [JsonIgnore]
    public FileUpload? InputReferenceFile { get; set; }

    /// <summary>The duration. Default: the server's, <see cref="VideoSeconds.Four"/>.</summary>
    public VideoSeconds? Seconds { get; set; }

    /// <summary>The size. Default: the server's, <see cref="VideoSize.Portrait720"/>.</summary>
    public VideoSize? Size { get; set; }
}
