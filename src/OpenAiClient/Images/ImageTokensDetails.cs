namespace OpenAi.Images;

/// <summary>The number of input or output tokens, by kind.</summary>
public sealed partial record ImageTokensDetails : JsonModel
{
    /// <summary>The number of image tokens.</summary>
    public long? ImageTokens { get; set; }

    /// <summary>The number of text tokens.</summary>
    public long? TextTokens { get; set; }
}
