namespace OpenAi.Safety;

/// <summary>
/// A <see cref="ModerationGuard"/> blocked an input or output. The message contains the categories, or the path of content of an unknown
/// kind, but no part of the content.
/// </summary>
public sealed class ModerationBlockedException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="side">The side that was blocked.</param>
    /// <param name="verdict">The verdict of the guard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is <see langword="null"/>.</exception>
    public ModerationBlockedException(ModerationSide side, ModerationVerdict verdict)
        : base($"Moderation blocked the {(side == ModerationSide.Input ? "input" : "output")}: {Why(verdict ?? throw new ArgumentNullException(nameof(verdict)))}.")
    {
        Side = side;
        Verdict = verdict;
    }

    /// <summary>Whether the input for the model or its output was blocked.</summary>
    public ModerationSide Side { get; }

    /// <summary>The verdict of the guard.</summary>
    public ModerationVerdict Verdict { get; }

    /// <summary>The categories that caused the block, by their JSON names.</summary>
    public IReadOnlyList<string> Categories => Verdict.Categories;

    private static string Why(ModerationVerdict verdict) => verdict.UnknownParts.Count == 0
        ? string.Join(", ", verdict.Categories)
        : $"it cannot check content of an unknown kind: {string.Join(", ", verdict.UnknownParts.Take(10))}";
}
