namespace OpenAi.Webhooks;

/// <summary>Who was blocked, and why.</summary>
public sealed partial record WebhookSafetyBlock : JsonModel
{
    /// <summary>The category of harm, such as <c>bio</c> or <c>cyber</c>.</summary>
    public string SafetyCategory { get; set; } = "";

    /// <summary>The <c>safety_identifier</c> of the request, by which a program knows its user.</summary>
    public string SafetyIdentifier { get; set; } = "";

    /// <summary>The model that was asked; <see langword="null"/> when the server does not say.</summary>
    public string? Model { get; set; }

    /// <summary>The project of the request; <see langword="null"/> when the server does not say.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The server's id of the request; <see langword="null"/> when it does not say.</summary>
    public string? RequestId { get; set; }
}
