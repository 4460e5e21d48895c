namespace OpenAi.Responses;

/// <summary>A file for the model: by its id, its address, or its content.</summary>
public sealed partial record ResponseInputFilePart : ResponseContentPart
{
    /// <summary>The file that was uploaded before.</summary>
    public string? FileId { get; set; }

    /// <summary>The name that the model is told.</summary>
    public string? Filename { get; set; }

    /// <summary>The content, as a <c>data:</c> URL.</summary>
    public string? FileData { get; set; }

    /// <summary>Its address.</summary>
    public string? FileUrl { get; set; }

    /// <summary>How closely the model looks at the file's pages.</summary>
    public ResponseFileDetail? Detail { get; set; }

    /// <summary>Ends a part of the prompt that is cached by itself.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
