namespace OpenAi;

/// <summary>The actions of moderation for input and output.</summary>
public sealed partial record ModerationPolicy : JsonModel
{
    /// <summary>The rule for the input. Default: <see langword="null"/>.</summary>
    public ModerationRule? Input { get; set; }

    /// <summary>The rule for the output. Default: <see langword="null"/>.</summary>
    public ModerationRule? Output { get; set; }
}
