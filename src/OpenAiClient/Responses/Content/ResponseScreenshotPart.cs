namespace OpenAi.Responses;

/// <summary>A screenshot.</summary>
public sealed partial record ResponseScreenshotPart : ResponseContentPart
{
    /// <summary>The address of the image, or a <c>data:</c> URL.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; set; }

    /// <summary>The level of detail.</summary>
    public ImageDetail? Detail { get; set; }

    /// <summary>A breakpoint at which the cached part of the prompt may end.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
