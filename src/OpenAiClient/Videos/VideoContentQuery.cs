namespace OpenAi.Videos;

/// <summary>The query for downloading the content of a video. <c>GET /videos/{video_id}/content</c></summary>
public sealed partial record VideoContentQuery : JsonModel
{
    /// <summary>The variant: the video, or an image of it. Default: the server's, <see cref="VideoContentVariant.Video"/>.</summary>
    public VideoContentVariant? Variant { get; set; }
}
