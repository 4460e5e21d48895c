namespace OpenAi;

/// <summary>The action of moderation for the input or the output.</summary>
public sealed partial record ModerationRule : JsonModel
{
    /// <summary>Whether moderation reports scores or blocks harmful content.</summary>
    public required ModerationMode Mode { get; set; }
}
