namespace OpenAi.Webhooks;

/// <summary>A request and the user with its <c>safety_identifier</c> were blocked. <c>safety_identifier.blocked</c></summary>
public sealed partial record SafetyIdentifierBlockedWebhookEvent : WebhookEvent
{
    /// <summary>The blocked user, and the reason.</summary>
    public WebhookSafetyBlock? Data { get; set; }
}
