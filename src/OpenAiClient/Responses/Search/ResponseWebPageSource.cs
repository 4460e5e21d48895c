namespace OpenAi.Responses;

/// <summary>A web page.</summary>
public sealed partial record ResponseWebPageSource : ResponseWebSearchSource
{
    /// <summary>The address.</summary>
    public string Url { get; set; } = "";
}
