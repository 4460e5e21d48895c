namespace OpenAi.Responses;

/// <summary>A search within a web page.</summary>
public sealed partial record ResponseWebPageSearch : ResponseWebSearchAction
{
    /// <summary>The search pattern.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>The address of the page.</summary>
    public string Url { get; set; } = "";
}
