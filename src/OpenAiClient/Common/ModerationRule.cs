namespace OpenAi;

/// <summary>What moderation does with one side of an exchange.</summary>
public sealed partial record ModerationRule : JsonModel
{
    /// <summary>Whether it reports scores or stops harmful content.</summary>
    public required ModerationMode Mode { get; set; }
}
