namespace OpenAi.Responses;

/// <summary>What a container may reach.</summary>
[Union("type")]
[Variant<ResponseNetworkDisabled>("disabled")]
[Variant<ResponseNetworkAllowlist>("allowlist")]
public abstract partial record ResponseNetworkPolicy : JsonModel;
