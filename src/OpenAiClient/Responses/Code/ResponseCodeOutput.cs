namespace OpenAi.Responses;

/// <summary>What code gave: text, or an image.</summary>
[Union("type")]
[Variant<ResponseCodeLogs>("logs")]
[Variant<ResponseCodeImage>("image")]
public abstract partial record ResponseCodeOutput : JsonModel;
