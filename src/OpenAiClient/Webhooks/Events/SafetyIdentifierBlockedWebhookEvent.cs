namespace OpenAi.Webhooks;

/// <summary>A request was blocked, and with it the user whose <c>safety_identifier</c> it had. <c>safety_identifier.blocked</c></summary>
public sealed partial record SafetyIdentifierBlockedWebhookEvent : WebhookEvent
{
    /// <summary>Who was blocked, and why.</summary>
    public WebhookSafetyBlock? Data { get; set; }
}
