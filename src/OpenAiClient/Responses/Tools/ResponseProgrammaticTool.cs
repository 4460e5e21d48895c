namespace OpenAi.Responses;

/// <summary>Lets the model write programs that call tools.</summary>
public sealed partial record ResponseProgrammaticTool : ResponseTool;
