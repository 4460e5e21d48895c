namespace OpenAi.Responses;

/// <summary>What moderation found in a request and its answer.</summary>
public sealed partial record ResponseModeration : JsonModel
{
    /// <summary>In what went in.</summary>
    public ResponseModerationOutcome? Input { get; set; }

    /// <summary>In what came out.</summary>
    public ResponseModerationOutcome? Output { get; set; }
}
