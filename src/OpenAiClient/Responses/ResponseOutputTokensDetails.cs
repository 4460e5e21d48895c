namespace OpenAi.Responses;

/// <summary>What the tokens that were made were for.</summary>
public sealed partial record ResponseOutputTokensDetails : JsonModel
{
    /// <summary>Those of the model's reasoning.</summary>
    public long? ReasoningTokens { get; set; }
}
