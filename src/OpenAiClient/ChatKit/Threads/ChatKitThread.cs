namespace OpenAi.ChatKit;

/// <summary>A conversation of a user.</summary>
public sealed partial record ChatKitThread : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>chatkit.thread</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The title; <see langword="null"/> when it has none.</summary>
    public string? Title { get; set; }

    /// <summary>Whether the conversation accepts new messages.</summary>
    public ChatKitThreadStatus? Status { get; set; }

    /// <summary>The user, by an id that your application chooses.</summary>
    public string User { get; set; } = "";
}
