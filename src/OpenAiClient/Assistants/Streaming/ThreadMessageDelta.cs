namespace OpenAi.Assistants;

/// <summary>The new content of a message.</summary>
public sealed partial record ThreadMessageDelta : JsonModel
{
    /// <summary>The message.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.message.delta</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The new content.</summary>
    public ThreadMessageChanges Delta { get; set; } = new();
}
