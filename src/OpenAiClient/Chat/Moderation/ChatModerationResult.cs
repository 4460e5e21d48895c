using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>What moderation found in one thing.</summary>
public sealed record ChatModerationResult : JsonModel
{
    /// <summary>Always <c>moderation_result</c>.</summary>
    public string Type { get; set; } = "moderation_result";

    /// <summary>The moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Whether any category applies.</summary>
    public bool? Flagged { get; set; }

    /// <summary>Whether each category applies, by its name.</summary>
    public IReadOnlyDictionary<string, bool> Categories { get; set; } = EmptyMap<bool>.Value;

    /// <summary>How sure the model is of each category, from 0 to 1.</summary>
    public IReadOnlyDictionary<string, double> CategoryScores { get; set; } = EmptyMap<double>.Value;

    /// <summary>The kinds of input that each category was applied to.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ModerationInputType>> CategoryAppliedInputTypes { get; set; } = EmptyMap<IReadOnlyList<ModerationInputType>>.Value;

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatModerationResult>();
}
