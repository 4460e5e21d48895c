namespace OpenAi.Responses;

/// <summary>Nothing.</summary>
public sealed partial record ResponseNetworkDisabled : ResponseNetworkPolicy;
