namespace OpenAi.Responses;

/// <summary>The conversation that a response belongs to.</summary>
public sealed partial record ResponseConversation : JsonModel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";
}
