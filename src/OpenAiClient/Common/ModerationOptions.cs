namespace OpenAi;

/// <summary>Moderation of a request's input and output along with the request.</summary>
public sealed partial record ModerationOptions : JsonModel
{
    /// <summary>The moderation model, such as <c>omni-moderation-latest</c>.</summary>
    public required string Model { get; set; }

    /// <summary>What moderation does with what it finds. Default: <see langword="null"/>, it reports scores.</summary>
    public ModerationPolicy? Policy { get; set; }
}
