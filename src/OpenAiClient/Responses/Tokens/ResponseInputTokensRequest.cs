namespace OpenAi.Responses;

/// <summary>A request whose input tokens are to be counted. <c>POST /responses/input_tokens</c></summary>
public sealed partial record ResponseInputTokensRequest : JsonModel
{
    /// <summary>The model.</summary>
    public string? Model { get; set; }

    /// <summary>What would go in.</summary>
    public ResponseInput? Input { get; set; }

    /// <summary>What the model would be told before everything else.</summary>
    public string? Instructions { get; set; }

    /// <summary>The response that would be continued.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>The id of the conversation that would be continued.</summary>
    public string? Conversation { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; set; }

    /// <summary>Which tools the model might call.</summary>
    public ResponseToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model might call several tools at once.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The format and length of the text.</summary>
    public ResponseTextOptions? Text { get; set; }

    /// <summary>How a reasoning model would think.</summary>
    public ResponseReasoningOptions? Reasoning { get; set; }

    /// <summary>What would happen to an input that is too long.</summary>
    public ResponseTruncation? Truncation { get; set; }

    /// <summary>The manner in which the model would answer.</summary>
    public ResponsePersonality? Personality { get; set; }
}
