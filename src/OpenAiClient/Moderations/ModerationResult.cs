using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>What was found in one text, or in all parts together.</summary>
public sealed partial record ModerationResult : JsonModel
{
    /// <summary>Whether any category applies; <see langword="null"/> when the server leaves it out.</summary>
    [Carries]
    public bool? Flagged { get; set; }

    /// <summary>Whether each category applies.</summary>
    public ModerationCategories Categories { get; set; } = new();

    /// <summary>How sure the model is of each category, from 0 to 1.</summary>
    public ModerationCategoryScores CategoryScores { get; set; } = new();

    /// <summary>The kinds of input that each category was looked for in; <see langword="null"/> from models that know text only.</summary>
    public ModerationCategoryInputTypes? CategoryAppliedInputTypes { get; set; }

    /// <summary>Whether any category applies, also where the server leaves the verdict itself out.</summary>
    [JsonIgnore]
    internal bool Applies => Flagged ?? Categories.All.Values.Contains(true);

    /// <summary>The names of the categories that apply, as on the wire (<c>harassment/threatening</c>), those newer than this package included.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> FlaggedCategories => [.. Categories.All.Where(static pair => pair.Value).Select(static pair => pair.Key)];
}
