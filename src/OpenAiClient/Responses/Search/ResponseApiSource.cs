namespace OpenAi.Responses;

/// <summary>A service that the web search queried, such as a weather service.</summary>
public sealed partial record ResponseApiSource : ResponseWebSearchSource
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
