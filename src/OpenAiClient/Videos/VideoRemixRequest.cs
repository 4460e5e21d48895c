namespace OpenAi.Videos;

/// <summary>A video to be made anew after another. <c>POST /videos/{video_id}/remix</c></summary>
public sealed partial record VideoRemixRequest : JsonModel
{
    /// <summary>What it shows.</summary>
    public required string Prompt { get; set; }
}
