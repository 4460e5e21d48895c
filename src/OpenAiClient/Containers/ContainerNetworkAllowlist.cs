namespace OpenAi.Containers;

/// <summary>Some domains.</summary>
public sealed partial record ContainerNetworkAllowlist : ContainerNetworkPolicy
{
    /// <summary>The domains.</summary>
    public IReadOnlyList<string> AllowedDomains { get; set; } = [];

    /// <summary>Secrets that requests to these domains get on their way, so that code never sees them.</summary>
    public IReadOnlyList<ContainerDomainSecret>? DomainSecrets { get; set; }
}
