using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Billing information of a response.</summary>
public sealed partial record ResponseBilling : JsonModel
{
    /// <summary>The payer, such as <c>developer</c>.</summary>
    [RepeatedText]
    public string? Payer { get; set; }
}
