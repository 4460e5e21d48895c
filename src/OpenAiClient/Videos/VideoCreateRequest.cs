using OpenAi.Images;

namespace OpenAi.Videos;

/// <summary>A video to be made. <c>POST /videos</c></summary>
public sealed partial record VideoCreateRequest : JsonModel
{
    /// <summary>The model. Default: the server's, <c>sora-2</c>.</summary>
    public string? Model { get; set; }

    /// <summary>What it shows, up to 32,000 characters.</summary>
    public required string Prompt { get; set; }

    /// <summary>An image to begin with. Default: none.</summary>
    public ImageReference? InputReference { get; set; }

    /// <summary>How long it is. Default: the server's, <see cref="VideoSeconds.Four"/>.</summary>
    public VideoSeconds? Seconds { get; set; }

    /// <summary>Its size. Default: the server's, <see cref="VideoSize.Portrait720"/>.</summary>
    public VideoSize? Size { get; set; }
}
