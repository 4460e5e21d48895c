namespace OpenAi.Responses;

/// <summary>An action of a web search: a search, the opening of a page, or a search within a page.</summary>
[Union("type")]
[Variant<ResponseWebSearch>("search")]
[Variant<ResponseWebPageOpening>("open_page")]
[Variant<ResponseWebPageSearch>("find_in_page")]
public abstract partial record ResponseWebSearchAction : JsonModel;
