namespace OpenAi.Completions;

/// <summary>What a stream holds besides the continuation.</summary>
public sealed partial record CompletionStreamOptions : JsonModel
{
    /// <summary>Whether a last piece, without choices, tells the usage. Default: the server's, <see langword="false"/>.</summary>
    public bool? IncludeUsage { get; set; }

    /// <summary>Whether pieces are padded with random text, so that their sizes tell an observer nothing. Default: the server's, <see langword="true"/>.</summary>
    public bool? IncludeObfuscation { get; set; }
}
