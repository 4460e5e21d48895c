namespace OpenAi.Responses;

/// <summary>A page.</summary>
public sealed partial record ResponseWebPageSource : ResponseWebSearchSource
{
    /// <summary>Its address.</summary>
    public string Url { get; set; } = "";
}
