namespace OpenAi.Containers;

/// <summary>Access to a list of domains only.</summary>
public sealed partial record ContainerNetworkAllowlist : ContainerNetworkPolicy
{
    /// <summary>The domains.</summary>
    public IReadOnlyList<string> AllowedDomains { get; set; } = [];

    /// <summary>Secrets that are added to requests to these domains outside of the container, so that code in it never sees them.</summary>
    public IReadOnlyList<ContainerDomainSecret>? DomainSecrets { get; set; }
}
