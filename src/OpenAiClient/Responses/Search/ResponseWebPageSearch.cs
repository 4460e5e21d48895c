namespace OpenAi.Responses;

/// <summary>A search within a page.</summary>
public sealed partial record ResponseWebPageSearch : ResponseWebSearchAction
{
    /// <summary>What was searched for.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>The page's address.</summary>
    public string Url { get; set; } = "";
}
