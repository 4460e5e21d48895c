namespace OpenAi.Videos;

/// <summary>What of a video to download. <c>GET /videos/{video_id}/content</c></summary>
public sealed partial record VideoContentQuery : JsonModel
{
    /// <summary>The video, or a picture of it. Default: the server's, <see cref="VideoContentVariant.Video"/>.</summary>
    public VideoContentVariant? Variant { get; set; }
}
