namespace OpenAi.Webhooks;

/// <summary>The blocked user, and the reason.</summary>
public sealed partial record WebhookSafetyBlock : JsonModel
{
    /// <summary>The category of harm, such as <c>bio</c> or <c>cyber</c>.</summary>
    public string SafetyCategory { get; set; } = "";

    /// <summary>The <c>safety_identifier</c> of the request, by which your application identifies its user.</summary>
    public string SafetyIdentifier { get; set; } = "";

    /// <summary>The model of the request; <see langword="null"/> when the server does not send it.</summary>
    public string? Model { get; set; }

    /// <summary>The project of the request; <see langword="null"/> when the server does not send it.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The server's id of the request; <see langword="null"/> when it does not send it.</summary>
    public string? RequestId { get; set; }
}
