namespace OpenAi.Responses;

/// <summary>A version of the older web search tool. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseWebSearchPreviewVersion
{
    /// <summary>The current version.</summary>
    public static ResponseWebSearchPreviewVersion Current { get; } = new("web_search_preview");

    /// <summary>The version of March 11, 2025.</summary>
    public static ResponseWebSearchPreviewVersion March2025 { get; } = new("web_search_preview_2025_03_11");
}
