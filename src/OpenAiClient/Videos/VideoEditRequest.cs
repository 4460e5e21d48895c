namespace OpenAi.Videos;

/// <summary>A video to be changed. <c>POST /videos/edits</c></summary>
public sealed partial record VideoEditRequest : JsonModel
{
    /// <summary>The video.</summary>
    public required VideoReference Video { get; set; }

    /// <summary>What to change.</summary>
    public required string Prompt { get; set; }
}
