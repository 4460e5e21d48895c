namespace OpenAi.Webhooks;

/// <summary>What an event is about.</summary>
public sealed partial record WebhookSubject : JsonModel
{
    /// <summary>Its id, to fetch it by.</summary>
    public string Id { get; set; } = "";
}
