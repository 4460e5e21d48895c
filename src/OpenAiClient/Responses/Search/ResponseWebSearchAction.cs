namespace OpenAi.Responses;

/// <summary>What was done on the web: a search, the opening of a page, or a search within one.</summary>
[Union("type")]
[Variant<ResponseWebSearch>("search")]
[Variant<ResponseWebPageOpening>("open_page")]
[Variant<ResponseWebPageSearch>("find_in_page")]
public abstract partial record ResponseWebSearchAction : JsonModel;
