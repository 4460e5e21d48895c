using OpenAi.Chat;

namespace OpenAi.Safety;

/// <summary>What a <see cref="ModerationGuard"/> checks, and how strictly. The guard takes a copy.</summary>
public sealed class ModerationGuardOptions
{
    /// <summary>The moderation model. Default: the server's, <c>omni-moderation-latest</c>.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// Which messages of a request are checked, by their text and images. Default: <see langword="null"/>, those of the
    /// user, all of the conversation.
    /// </summary>
    public Func<ChatMessage, bool>? Checks { get; set; }

    /// <summary>Whether the model's answers are checked too, by their text. Default: <see langword="false"/>.</summary>
    public bool CheckOutput { get; set; }

    /// <summary>
    /// Scores, from 0 to 1, from which on a category blocks, by its name on the wire (<c>harassment/threatening</c>). They
    /// replace the server's own verdict on the category; a score that the server does not give leaves it in place. Default: none.
    /// </summary>
    public IDictionary<string, double> Thresholds { get; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>
    /// Whether what could not be checked passes, with a warning in the client's log. Default: <see langword="false"/>, the
    /// exception of the moderation call reaches the caller and nothing passes.
    /// </summary>
    public bool FailOpen { get; set; }
}
