namespace OpenAi.Webhooks;

/// <summary>A header of the SIP invitation by which a call came.</summary>
public sealed partial record WebhookSipHeader : JsonModel
{
    /// <summary>The header's name, such as <c>From</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The header's value.</summary>
    public string Value { get; set; } = "";
}
