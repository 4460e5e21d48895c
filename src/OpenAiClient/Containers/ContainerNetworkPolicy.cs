namespace OpenAi.Containers;

/// <summary>What a container may reach.</summary>
[Union("type")]
[Variant<ContainerNetworkDisabled>("disabled")]
[Variant<ContainerNetworkAllowlist>("allowlist")]
public abstract partial record ContainerNetworkPolicy : JsonModel
{
    /// <summary>It reaches nothing.</summary>
    public static ContainerNetworkPolicy Disabled => new ContainerNetworkDisabled();

    /// <summary>It reaches some domains.</summary>
    /// <param name="domains">The domains, such as <c>pypi.org</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domains"/> is <see langword="null"/>.</exception>
    public static ContainerNetworkAllowlist Allow(params IReadOnlyList<string> domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        return new() { AllowedDomains = domains };
    }
}
