namespace OpenAi.Assistants;

/// <summary>A message to add to a thread. <c>POST /threads/{thread_id}/messages</c></summary>
public sealed partial record ThreadMessageRequest : JsonModel
{
    /// <summary>The role of the author.</summary>
    public required ThreadMessageRole Role { get; set; }

    /// <summary>The content: text, or parts.</summary>
    public required ThreadMessageContent Content { get; set; }

    /// <summary>The files attached to the message, and the tools that may use them.</summary>
    public IReadOnlyList<ThreadAttachment>? Attachments { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>Creates a message of the user.</summary>
    /// <param name="content">The content: text, or parts.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ThreadMessageRequest User(ThreadMessageContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { Role = ThreadMessageRole.User, Content = content };
    }
}
