using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Safety;

/// <summary>Options of a <see cref="ModerationGuard"/>, which copies them.</summary>
/// <example>
/// <code>
/// using OpenAi.Safety;
///
/// var guard = new ModerationGuard(openai, new ModerationGuardOptions { FailOpen = true });
/// Console.WriteLine((await guard.Responses.AskAsync("gpt-5.6-terra", "Hello")));
/// </code>
/// </example>
public sealed class ModerationGuardOptions
{
    /// <summary>The moderation model. Default: the server's, <c>omni-moderation-latest</c>.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// Selects the messages of a chat to check, by their text, names, images and fields without a property. Default:
    /// <see langword="null"/>, all messages of the user in the conversation. A message with an unknown role is always blocked.
    /// </summary>
    public Func<ChatMessage, bool>? Checks { get; set; }

    /// <summary>
    /// Selects the input items of a response to check, in the same way; for items other than messages, all their texts are checked.
    /// Default: <see langword="null"/>, the messages of the user. An item of an unknown kind, or a message with an unknown role, is
    /// always blocked.
    /// </summary>
    public Func<ResponseItem, bool>? ChecksItems { get; set; }

    /// <summary>Whether the text of the model's answers is checked too. Default: <see langword="false"/>.</summary>
    public bool CheckOutput { get; set; }

    /// <summary>
    /// The scores, from 0 to 1, from which on a category blocks, by its JSON name (<c>harassment/threatening</c>). They replace the
    /// server's verdict for the category, unless the server sends no score. Default: empty.
    /// </summary>
    public IDictionary<string, double> Thresholds { get; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>
    /// Whether content is sent to the model when the moderation call fails for a transient reason (the connection, a timeout, status 408, 409,
    /// 429 or at least 500); a warning is logged. After any other failure, such as a 400 that the
    /// content itself may have caused, nothing is sent. Default: <see langword="false"/>, the exception of the moderation
    /// call reaches the caller and nothing is sent.
    /// </summary>
    public bool FailOpen { get; set; }

    /// <summary>The maximum number of concurrent moderation requests of one check, at least 1: each image needs one. Default: 8.</summary>
    public int MaxConcurrency { get; set; } = 8;
}
