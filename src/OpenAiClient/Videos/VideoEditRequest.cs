namespace OpenAi.Videos;

/// <summary>A request to edit a video. <c>POST /videos/edits</c></summary>
public sealed partial record VideoEditRequest : JsonModel
{
    /// <summary>The video.</summary>
    public required VideoReference Video { get; set; }

    /// <summary>The request.</summary>
    public required string Prompt { get; set; }
}
