namespace OpenAi.Containers;

/// <summary>No network access.</summary>
public sealed partial record ContainerNetworkDisabled : ContainerNetworkPolicy;
