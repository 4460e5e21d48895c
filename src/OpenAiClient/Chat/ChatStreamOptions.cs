namespace OpenAi.Chat;

/// <summary>What a stream holds besides the answer.</summary>
public sealed partial record ChatStreamOptions : JsonModel
{
    /// <summary>Whether a last chunk, without choices, tells the usage. Default: the server's, <see langword="false"/>.</summary>
    public bool? IncludeUsage { get; set; }

    /// <summary>Whether chunks are padded with random text, so that their sizes tell an observer nothing. Default: the server's, <see langword="true"/>.</summary>
    public bool? IncludeObfuscation { get; set; }
}
