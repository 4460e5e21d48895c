namespace OpenAi.Images;

/// <summary>The tokens of one direction, by kind.</summary>
public sealed partial record ImageTokensDetails : JsonModel
{
    /// <summary>Tokens of images.</summary>
    public long? ImageTokens { get; set; }

    /// <summary>Tokens of text.</summary>
    public long? TextTokens { get; set; }
}
