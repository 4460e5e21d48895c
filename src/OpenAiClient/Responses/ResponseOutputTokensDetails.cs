namespace OpenAi.Responses;

/// <summary>The output tokens by kind.</summary>
public sealed partial record ResponseOutputTokensDetails : JsonModel
{
    /// <summary>Reasoning tokens.</summary>
    public long? ReasoningTokens { get; set; }
}
