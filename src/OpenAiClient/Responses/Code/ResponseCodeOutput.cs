namespace OpenAi.Responses;

/// <summary>An output of code: text, or an image.</summary>
[Union("type")]
[Variant<ResponseCodeLogs>("logs")]
[Variant<ResponseCodeImage>("image")]
public abstract partial record ResponseCodeOutput : JsonModel;
