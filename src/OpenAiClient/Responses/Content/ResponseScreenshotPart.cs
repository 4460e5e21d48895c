namespace OpenAi.Responses;

/// <summary>What a screen shows.</summary>
public sealed partial record ResponseScreenshotPart : ResponseContentPart
{
    /// <summary>The image's address, or a <c>data:</c> URL.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The file that was uploaded before.</summary>
    public string? FileId { get; set; }

    /// <summary>How closely the model looks.</summary>
    public ImageDetail? Detail { get; set; }

    /// <summary>Ends a part of the prompt that is cached by itself.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
