namespace OpenAi.Responses;

/// <summary>The opening of a page.</summary>
public sealed partial record ResponseWebPageOpening : ResponseWebSearchAction
{
    /// <summary>Its address.</summary>
    public string? Url { get; set; }
}
