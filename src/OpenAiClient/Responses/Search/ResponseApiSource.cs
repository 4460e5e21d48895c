namespace OpenAi.Responses;

/// <summary>A service that the search engine asks, such as one for weather.</summary>
public sealed partial record ResponseApiSource : ResponseWebSearchSource
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";
}
