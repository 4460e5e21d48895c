namespace OpenAi.Responses;

/// <summary>Where a web search found something.</summary>
[Union("type")]
[Variant<ResponseWebPageSource>("url")]
[Variant<ResponseApiSource>("api")]
public abstract partial record ResponseWebSearchSource : JsonModel;
