namespace OpenAi.Containers;

/// <summary>Nothing.</summary>
public sealed partial record ContainerNetworkDisabled : ContainerNetworkPolicy;
