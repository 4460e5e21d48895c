namespace OpenAi;

/// <summary>Options for moderating a request's input and output as part of the request.</summary>
public sealed partial record ModerationOptions : JsonModel
{
    /// <summary>The moderation model, such as <c>omni-moderation-latest</c>.</summary>
    public required string Model { get; set; }

    /// <summary>The actions of moderation. Default: <see langword="null"/>, it reports scores.</summary>
    public ModerationPolicy? Policy { get; set; }
}
