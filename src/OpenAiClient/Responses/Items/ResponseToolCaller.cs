namespace OpenAi.Responses;

/// <summary>The caller of a tool: the model itself, or a program that it wrote.</summary>
[Union("type")]
[Variant<ResponseDirectCaller>("direct")]
[Variant<ResponseProgramCaller>("program")]
public abstract partial record ResponseToolCaller : JsonModel;
