namespace OpenAi.Assistants;

/// <summary>The message that a step writes.</summary>
public sealed partial record ThreadCreatedMessage : JsonModel
{
    /// <summary>The id.</summary>
    public string? MessageId { get; set; }
}
