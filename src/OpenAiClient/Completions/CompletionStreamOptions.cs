namespace OpenAi.Completions;

/// <summary>Options of a stream.</summary>
public sealed partial record CompletionStreamOptions : JsonModel
{
    /// <summary>Whether a last piece, without choices, contains the usage. Default: the server's, <see langword="false"/>.</summary>
    public bool? IncludeUsage { get; set; }

    /// <summary>
    /// Whether pieces are padded with random text, which hides the length of their content from observers of the network. Default: the
    /// server's, <see langword="true"/>.
    /// </summary>
    public bool? IncludeObfuscation { get; set; }
}
