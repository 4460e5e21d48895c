using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>Decides from the results of moderation whether content passes.</summary>
internal sealed class ModerationJudge
{
    private readonly Dictionary<string, double> _thresholds;

    public ModerationJudge(IDictionary<string, double> thresholds)
    {
        foreach (var (category, threshold) in thresholds)
        {
            if (!(threshold is >= 0 and <= 1))
                throw new ArgumentException($"ModerationGuardOptions.Thresholds:{category}: {threshold} is not between 0 and 1.");
        }
        _thresholds = new(thresholds, StringComparer.Ordinal);
    }

    /// <summary>Throws when the results are incomplete, because content without a result must not pass.</summary>
    public static void CheckComplete(Moderation answer, ModerationInput input)
    {
        var expected = Math.Max(1, input.Texts.Count);
        if (answer.Results.Count != expected)
            throw new OpenAiException($"The moderation answer has {answer.Results.Count} results instead of {expected}.") { Attempts = answer.ResponseInfo?.Attempts ?? 0 };
        if (answer.Results.Any(static result => result is null || (result.Flagged is null && result.Categories.All.Count == 0)))
            throw new OpenAiException("The moderation answer has a result without a verdict.") { Attempts = answer.ResponseInfo?.Attempts ?? 0 };
    }

    public ModerationVerdict Judge(IEnumerable<ModerationResult> results)
    {
        ModerationResult[] all = [.. results];
        return new([.. all.SelectMany(Blocking).Distinct(StringComparer.Ordinal)], all);
    }

    private IEnumerable<string> Blocking(ModerationResult result)
    {
        var flags = result.Categories.All;
        var scores = result.CategoryScores.All;
        foreach (var category in flags.Keys.Union(scores.Keys, StringComparer.Ordinal))
        {
            var blocks = _thresholds.TryGetValue(category, out var threshold) && scores.TryGetValue(category, out var score)
                ? score >= threshold
                : flags.GetValueOrDefault(category);
            if (blocks)
                yield return category;
        }
        if (result.Flagged == true && !flags.Values.Contains(true))
            yield return "flagged";
    }
}
