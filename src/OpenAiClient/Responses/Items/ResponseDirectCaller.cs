namespace OpenAi.Responses;

/// <summary>The model itself calls the tool.</summary>
public sealed partial record ResponseDirectCaller : ResponseToolCaller;
