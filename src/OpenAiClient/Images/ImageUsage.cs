namespace OpenAi.Images;

/// <summary>The number of tokens that a request to a GPT image model used.</summary>
public sealed partial record ImageUsage : JsonModel
{
    /// <summary>The number of input tokens: the prompt and the images.</summary>
    public long? InputTokens { get; set; }

    /// <summary>The number of output tokens.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>The total number of tokens.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>The number of input tokens by kind.</summary>
    public ImageTokensDetails? InputTokensDetails { get; set; }

    /// <summary>The number of output tokens by kind.</summary>
    public ImageTokensDetails? OutputTokensDetails { get; set; }
}
