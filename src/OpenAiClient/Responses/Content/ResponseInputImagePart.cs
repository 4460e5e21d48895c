namespace OpenAi.Responses;

/// <summary>An image for the model: by its address or by its file.</summary>
public sealed partial record ResponseInputImagePart : ResponseContentPart
{
    /// <summary>Its address, or a <c>data:</c> URL.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The file that was uploaded before.</summary>
    public string? FileId { get; set; }

    /// <summary>How closely the model looks. Default: the server's, <see cref="ImageDetail.Auto"/>.</summary>
    public ImageDetail? Detail { get; set; }

    /// <summary>Ends a part of the prompt that is cached by itself.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
