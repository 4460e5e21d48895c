namespace OpenAi.Responses;

/// <summary>The results of moderation for a request and its answer.</summary>
public sealed partial record ResponseModeration : JsonModel
{
    /// <summary>The result for the input.</summary>
    public ResponseModerationOutcome? Input { get; set; }

    /// <summary>The result for the output.</summary>
    public ResponseModerationOutcome? Output { get; set; }
}
