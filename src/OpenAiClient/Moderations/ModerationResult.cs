using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>The moderation result of one text, or of all parts together.</summary>
public sealed partial record ModerationResult : JsonModel
{
    /// <summary>Whether any category applies; <see langword="null"/> when the server does not send it.</summary>
    [Carries]
    public bool? Flagged { get; set; }

    /// <summary>Whether each category applies.</summary>
    public ModerationCategories Categories { get; set; } = new();

    /// <summary>The model's confidence in each category, from 0 to 1.</summary>
    public ModerationCategoryScores CategoryScores { get; set; } = new();

    /// <summary>The kinds of input that were checked for each category; <see langword="null"/> from models that support only text.</summary>
    public ModerationCategoryInputTypes? CategoryAppliedInputTypes { get; set; }

    /// <summary>Whether any category applies, even if the server leaves <see cref="Flagged"/> out.</summary>
    [JsonIgnore]
    internal bool Applies => Flagged ?? Categories.All.Values.Contains(true);

    /// <summary>The JSON names of the categories that apply (<c>harassment/threatening</c>), including those newer than this package.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> FlaggedCategories => [.. Categories.All.Where(static pair => pair.Value).Select(static pair => pair.Key)];
}
