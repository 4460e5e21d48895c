namespace OpenAi.Videos;

/// <summary>A request to remix a video. <c>POST /videos/{video_id}/remix</c></summary>
public sealed partial record VideoRemixRequest : JsonModel
{
    /// <summary>The description of what the video shows.</summary>
    public required string Prompt { get; set; }
}
