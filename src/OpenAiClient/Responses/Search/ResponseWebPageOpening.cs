namespace OpenAi.Responses;

/// <summary>The opening of a web page.</summary>
public sealed partial record ResponseWebPageOpening : ResponseWebSearchAction
{
    /// <summary>The address.</summary>
    public string? Url { get; set; }
}
