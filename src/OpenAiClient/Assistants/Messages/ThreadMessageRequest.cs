namespace OpenAi.Assistants;

/// <summary>A message to add to a thread. <c>POST /threads/{thread_id}/messages</c></summary>
public sealed partial record ThreadMessageRequest : JsonModel
{
    /// <summary>Who says it.</summary>
    public required ThreadMessageRole Role { get; set; }

    /// <summary>What it says: text, or parts.</summary>
    public required ThreadMessageContent Content { get; set; }

    /// <summary>Files that come with it, and the tools they are given to.</summary>
    public IReadOnlyList<ThreadAttachment>? Attachments { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>A message of the user's.</summary>
    /// <param name="content">What it says: text, or parts.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ThreadMessageRequest User(ThreadMessageContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { Role = ThreadMessageRole.User, Content = content };
    }
}
