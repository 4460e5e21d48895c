namespace OpenAi.Responses;

/// <summary>An image for the model: by its address, or by the id of a file.</summary>
public sealed partial record ResponseInputImagePart : ResponseContentPart
{
    /// <summary>The address, or a <c>data:</c> URL.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; set; }

    /// <summary>The level of detail. Default: the server's, <see cref="ImageDetail.Auto"/>.</summary>
    public ImageDetail? Detail { get; set; }

    /// <summary>A breakpoint at which the cached part of the prompt may end.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
