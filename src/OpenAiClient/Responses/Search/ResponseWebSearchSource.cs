namespace OpenAi.Responses;

/// <summary>A source of a web search.</summary>
[Union("type")]
[Variant<ResponseWebPageSource>("url")]
[Variant<ResponseApiSource>("api")]
public abstract partial record ResponseWebSearchSource : JsonModel;
