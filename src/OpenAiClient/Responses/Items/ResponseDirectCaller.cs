namespace OpenAi.Responses;

/// <summary>The model itself.</summary>
public sealed partial record ResponseDirectCaller : ResponseToolCaller;
