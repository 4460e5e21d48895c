namespace OpenAi.Assistants;

/// <summary>What is new in a message.</summary>
public sealed partial record ThreadMessageDelta : JsonModel
{
    /// <summary>The message.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread.message.delta</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>What is new.</summary>
    public ThreadMessageChanges Delta { get; set; } = new();
}
