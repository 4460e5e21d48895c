namespace OpenAi.ChatKit;

/// <summary>A conversation of a user.</summary>
public sealed partial record ChatKitThread : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chatkit.thread</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Its title; <see langword="null"/> when it has none.</summary>
    public string? Title { get; set; }

    /// <summary>Whether it can be gone on with.</summary>
    public ChatKitThreadStatus? Status { get; set; }

    /// <summary>The user, by an id of the program's own.</summary>
    public string User { get; set; } = "";
}
