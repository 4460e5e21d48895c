using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Who pays for a response.</summary>
public sealed partial record ResponseBilling : JsonModel
{
    /// <summary>Who pays, such as <c>developer</c>.</summary>
    [RepeatedText]
    public string? Payer { get; set; }
}
