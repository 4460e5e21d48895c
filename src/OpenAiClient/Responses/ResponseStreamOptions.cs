namespace OpenAi.Responses;

/// <summary>What a stream holds besides the answer.</summary>
public sealed partial record ResponseStreamOptions : JsonModel
{
    /// <summary>
    /// Whether the pieces of the text are padded to hide their length from observers. Default: the server's, <see
    /// langword="true"/>.
    /// </summary>
    public bool? IncludeObfuscation { get; set; }
}
