namespace OpenAi.Safety;

/// <summary>A <see cref="ModerationGuard"/> stopped an exchange. The message names the categories, or where the content is of no known kind, and holds nothing of the content.</summary>
public sealed class ModerationBlockedException : OpenAiException
{
    /// <summary>Makes the exception that a guard throws.</summary>
    /// <param name="side">What was stopped.</param>
    /// <param name="verdict">What moderation found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is <see langword="null"/>.</exception>
    public ModerationBlockedException(ModerationSide side, ModerationVerdict verdict)
        : base($"Moderation stopped the {(side == ModerationSide.Input ? "input" : "output")}: {Why(verdict ?? throw new ArgumentNullException(nameof(verdict)))}.")
    {
        Side = side;
        Verdict = verdict;
    }

    /// <summary>What was stopped: what was to go to the model, or what it said.</summary>
    public ModerationSide Side { get; }

    /// <summary>What moderation found.</summary>
    public ModerationVerdict Verdict { get; }

    /// <summary>The categories that stopped it, by their names on the wire.</summary>
    public IReadOnlyList<string> Categories => Verdict.Categories;

    private static string Why(ModerationVerdict verdict) => verdict.UnknownParts.Count == 0
        ? string.Join(", ", verdict.Categories)
        : $"it cannot check what it does not know: {string.Join(", ", verdict.UnknownParts.Take(10))}";
}
