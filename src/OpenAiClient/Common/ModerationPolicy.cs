namespace OpenAi;

/// <summary>What moderation does with what it finds.</summary>
public sealed partial record ModerationPolicy : JsonModel
{
    /// <summary>The rule for what goes in. Default: <see langword="null"/>.</summary>
    public ModerationRule? Input { get; set; }

    /// <summary>The rule for what comes out. Default: <see langword="null"/>.</summary>
    public ModerationRule? Output { get; set; }
}
