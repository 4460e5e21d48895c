namespace OpenAi.Videos;

/// <summary>A request to extend a video. <c>POST /videos/extensions</c></summary>
public sealed partial record VideoExtensionRequest : JsonModel
{
    /// <summary>The video.</summary>
    public required VideoReference Video { get; set; }

    /// <summary>The description of what comes next.</summary>
    public required string Prompt { get; set; }

    /// <summary>The duration of the extension.</summary>
    public required VideoSeconds Seconds { get; set; }
}
