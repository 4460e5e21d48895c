namespace OpenAi.Responses;

/// <summary>What events tell of the calls of the server's tools besides their text.</summary>
internal static class ItemProgress
{
    /// <summary>An image as far as it is made.</summary>
    public static ResponseItem? With(ResponseItem? item, ResponsePartialImageEvent image) =>
        item is not ResponseImageGenerationCallItem call ? item : call with
        {
            Result = image.PartialImageB64,
            Background = image.Background ?? call.Background,
            OutputFormat = image.OutputFormat ?? call.OutputFormat,
            Quality = image.Quality ?? call.Quality,
            Size = image.Size ?? call.Size,
        };

    /// <summary>A call that goes on; the last word of an event's name is the status.</summary>
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
