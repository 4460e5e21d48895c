using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>What a <see cref="ModerationGuard"/> thinks of a content.</summary>
public sealed class ModerationVerdict
{
    /// <summary>Makes a verdict, as doubles in tests need it.</summary>
    /// <param name="categories">The categories that stop the content, by their names on the wire; empty when it passes.</param>
    /// <param name="results">What moderation found.</param>
    /// <param name="unknown">Where the content holds what cannot be checked. Default: nowhere.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ModerationVerdict(IReadOnlyList<string> categories, IReadOnlyList<ModerationResult> results, IReadOnlyList<string>? unknown = null)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(results);
        UnknownParts = unknown ?? [];
        Categories = categories;
        Results = results;
    }

    /// <summary>Whether the content is stopped.</summary>
    public bool IsBlocked => Categories.Count > 0 || UnknownParts.Count > 0;

    /// <summary>The categories that stop it, by their names on the wire, each once; <c>flagged</c> when the server names none. Empty when it passes.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>
    /// Where the content holds what is of no known kind and can therefore not be checked, such as <c>$.messages[0].content[1]</c>;
    /// it stops the content, and moderation is not asked. Empty otherwise.
    /// </summary>
    public IReadOnlyList<string> UnknownParts { get; }

    /// <summary>What moderation found: in each text in its order, then in each image. Empty when there was nothing to check, or when it failed and may.</summary>
    public IReadOnlyList<ModerationResult> Results { get; }
}
