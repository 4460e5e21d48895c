using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>The verdict of a <see cref="ModerationGuard"/> on content.</summary>
public sealed class ModerationVerdict
{
    /// <summary>Creates a verdict, for test doubles.</summary>
    /// <param name="categories">The categories that block the content, by their JSON names; empty when it passes.</param>
    /// <param name="results">The results of moderation.</param>
    /// <param name="unknown">The paths of content that cannot be checked. Default: none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ModerationVerdict(IReadOnlyList<string> categories, IReadOnlyList<ModerationResult> results, IReadOnlyList<string>? unknown = null)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(results);
        UnknownParts = unknown ?? [];
        Categories = categories;
        Results = results;
    }

    /// <summary>Whether the content is blocked.</summary>
    public bool IsBlocked => Categories.Count > 0 || UnknownParts.Count > 0;

    /// <summary>
    /// The distinct categories that block the content, by their JSON names; <c>flagged</c> when the server flags the content without a
    /// category. Empty when it passes.
    /// </summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>
    /// The paths of content of an unknown kind, which cannot be checked, such as <c>$.messages[0].content[1]</c>. Such content is blocked
    /// without calling moderation. Otherwise empty.
    /// </summary>
    public IReadOnlyList<string> UnknownParts { get; }

    /// <summary>
    /// The results of moderation: for the texts in their order, then for the images. Empty when there was nothing to check, or when
    /// moderation failed and <see cref="ModerationGuardOptions.FailOpen"/> is set.
    /// </summary>
    public IReadOnlyList<ModerationResult> Results { get; }
}
