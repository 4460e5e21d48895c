namespace OpenAi.Responses;

/// <summary>A version of the web search tool. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseWebSearchVersion
{
    /// <summary>The current version.</summary>
    public static ResponseWebSearchVersion Current { get; } = new("web_search");

    /// <summary>The version of August 26, 2025.</summary>
    public static ResponseWebSearchVersion August2025 { get; } = new("web_search_2025_08_26");
}
