using System.Text.Json.Serialization.Metadata;

namespace OpenAi;

/// <summary>What moderation does with what it finds.</summary>
public sealed record ModerationPolicy : JsonModel
{
    /// <summary>The rule for what goes in. Default: <see langword="null"/>.</summary>
    public ModerationRule? Input { get; set; }

    /// <summary>The rule for what comes out. Default: <see langword="null"/>.</summary>
    public ModerationRule? Output { get; set; }

    internal override JsonTypeInfo TypeInfo => SharedJson.Of<ModerationPolicy>();
}
