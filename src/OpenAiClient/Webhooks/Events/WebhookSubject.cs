namespace OpenAi.Webhooks;

/// <summary>The subject of an event.</summary>
public sealed partial record WebhookSubject : JsonModel
{
    /// <summary>The id of the object.</summary>
    public string Id { get; set; } = "";
}
