namespace OpenAi.Images;

/// <summary>How many tokens of a GPT image model a request has used.</summary>
public sealed partial record ImageUsage : JsonModel
{
    /// <summary>Tokens of what went in: the prompt and the images.</summary>
    public long? InputTokens { get; set; }

    /// <summary>Tokens of what came out.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>What went in, by kind.</summary>
    public ImageTokensDetails? InputTokensDetails { get; set; }

    /// <summary>What came out, by kind.</summary>
    public ImageTokensDetails? OutputTokensDetails { get; set; }
}
