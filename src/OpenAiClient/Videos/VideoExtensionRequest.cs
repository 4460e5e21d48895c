namespace OpenAi.Videos;

/// <summary>A video to be made longer. <c>POST /videos/extensions</c></summary>
public sealed partial record VideoExtensionRequest : JsonModel
{
    /// <summary>The video.</summary>
    public required VideoReference Video { get; set; }

    /// <summary>What comes next.</summary>
    public required string Prompt { get; set; }

    /// <summary>How much longer.</summary>
    public required VideoSeconds Seconds { get; set; }
}
