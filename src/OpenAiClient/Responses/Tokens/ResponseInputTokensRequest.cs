namespace OpenAi.Responses;

/// <summary>A request to count input tokens. <c>POST /responses/input_tokens</c></summary>
public sealed partial record ResponseInputTokensRequest : JsonModel
{
    /// <summary>The model.</summary>
    public string? Model { get; set; }

    /// <summary>The input.</summary>
    public ResponseInput? Input { get; set; }

    /// <summary>The instructions for the model, before all other messages.</summary>
    public string? Instructions { get; set; }

    /// <summary>The id of the previous response.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>The id of the conversation.</summary>
    public string? Conversation { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; set; }

    /// <summary>The tools that the model may or must call.</summary>
    public ResponseToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may call several tools at the same time.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The format and length of the text.</summary>
    public ResponseTextOptions? Text { get; set; }

    /// <summary>Options for a reasoning model.</summary>
    public ResponseReasoningOptions? Reasoning { get; set; }

    /// <summary>The treatment of an input that exceeds the model's context.</summary>
    public ResponseTruncation? Truncation { get; set; }

    /// <summary>The personality of the model.</summary>
    public ResponsePersonality? Personality { get; set; }
}
