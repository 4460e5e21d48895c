namespace OpenAi.Responses;

/// <summary>A file for the model: by its id, its address, or its content.</summary>
public sealed partial record ResponseInputFilePart : ResponseContentPart
{
    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; set; }

    /// <summary>The file name for the model.</summary>
    public string? Filename { get; set; }

    /// <summary>The content as a <c>data:</c> URL.</summary>
    public string? FileData { get; set; }

    /// <summary>The address.</summary>
    public string? FileUrl { get; set; }

    /// <summary>The level of detail for the pages of the file.</summary>
    public ResponseFileDetail? Detail { get; set; }

    /// <summary>A breakpoint at which the cached part of the prompt may end.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
