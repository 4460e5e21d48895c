namespace OpenAi.Webhooks;

/// <summary>A header of the SIP invitation of a call.</summary>
public sealed partial record WebhookSipHeader : JsonModel
{
    /// <summary>The name of the header, such as <c>From</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The value of the header.</summary>
    public string Value { get; set; } = "";
}
