using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Safety;

/// <summary>What a <see cref="ModerationGuard"/> checks, and how strictly. The guard takes a copy.</summary>
public sealed class ModerationGuardOptions
{
    /// <summary>The moderation model. Default: the server's, <c>omni-moderation-latest</c>.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// Which messages of a chat are checked, by their text, names, images and fields without a property. Default:
    /// <see langword="null"/>, those of the user, all of the conversation. A message of a role that is not known is always stopped.
    /// </summary>
    public Func<ChatMessage, bool>? Checks { get; set; }

    /// <summary>
    /// Which input items of a request for a response are checked, by the same rule; of others than messages, all texts in them. Default:
    /// <see langword="null"/>, the user's messages. An item of a kind, or a message of a role, that is not known is always stopped.
    /// </summary>
    public Func<ResponseItem, bool>? ChecksItems { get; set; }

    /// <summary>Whether the model's answers are checked too, by their text. Default: <see langword="false"/>.</summary>
    public bool CheckOutput { get; set; }

    /// <summary>
    /// Scores, from 0 to 1, from which on a category blocks, by its name on the wire (<c>harassment/threatening</c>). They
    /// replace the server's own verdict on the category; a score that the server does not give leaves it in place. Default: none.
    /// </summary>
    public IDictionary<string, double> Thresholds { get; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>
    /// Whether content is sent to the model when the moderation call fails for a transient reason (the connection, a timeout, status 408, 409,
    /// 429 or at least 500); a warning is logged. After any other failure, such as a 400 that the
    /// content itself may have caused, nothing is sent. Default: <see langword="false"/>, the exception of the moderation
    /// call reaches the caller and nothing is sent.
    /// </summary>
    public bool FailOpen { get; set; }

    /// <summary>How many moderation requests of one check are made at the same time, at least 1: each image takes one. Default: 8.</summary>
    public int MaxConcurrency { get; set; } = 8;
}
