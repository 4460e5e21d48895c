namespace OpenAi.Containers;

/// <summary>The network access of a container.</summary>
[Union("type")]
[Variant<ContainerNetworkDisabled>("disabled")]
[Variant<ContainerNetworkAllowlist>("allowlist")]
public abstract partial record ContainerNetworkPolicy : JsonModel
{
    /// <summary>A policy without network access.</summary>
    public static ContainerNetworkPolicy Disabled => new ContainerNetworkDisabled();

    /// <summary>Creates a policy with access to some domains only.</summary>
    /// <param name="domains">The domains, such as <c>pypi.org</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domains"/> is <see langword="null"/>.</exception>
    public static ContainerNetworkAllowlist Allow(params IReadOnlyList<string> domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        return new() { AllowedDomains = domains };
    }
}
