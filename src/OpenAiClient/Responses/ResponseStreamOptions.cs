namespace OpenAi.Responses;

/// <summary>Options of a stream.</summary>
public sealed partial record ResponseStreamOptions : JsonModel
{
    /// <summary>
    /// Whether the pieces of the text are padded, which hides their length from observers of the network. Default: the server's,
    /// <see langword="true"/>.
    /// </summary>
    public bool? IncludeObfuscation { get; set; }
}
