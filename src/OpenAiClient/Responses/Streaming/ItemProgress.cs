namespace OpenAi.Responses;

/// <summary>Applies events about calls of built-in tools to their items.</summary>
internal static class ItemProgress
{
    /// <summary>Applies a partial image.</summary>
    public static ResponseItem? With(ResponseItem? item, ResponsePartialImageEvent image) =>
        item is not ResponseImageGenerationCallItem call ? item : call with
        {
            Result = image.PartialImageB64,
            Background = image.Background ?? call.Background,
            OutputFormat = image.OutputFormat ?? call.OutputFormat,
            Quality = image.Quality ?? call.Quality,
            Size = image.Size ?? call.Size,
        };

    /// <summary>Applies the progress of a call; the last word of the event's name is the status.</summary>
    public static ResponseItem? With(ResponseItem? item, ResponseItemProgressEvent progress)
    {
        ResponseItemStatus status = progress.Kind.Value[(progress.Kind.Value.LastIndexOf('.') + 1)..];
        return item switch
        {
            ResponseWebSearchCallItem call => call with { Status = status },
            ResponseFileSearchCallItem call => call with { Status = status },
            ResponseCodeInterpreterCallItem call => call with { Status = status },
            ResponseImageGenerationCallItem call => call with { Status = status },
            ResponseMcpCallItem call => call with { Status = status },
            _ => item,
        };
    }
}
