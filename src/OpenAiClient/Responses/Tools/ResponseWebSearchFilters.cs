namespace OpenAi.Responses;

/// <summary>A filter for the domains of a web search.</summary>
public sealed partial record ResponseWebSearchFilters : JsonModel
{
    /// <summary>The only domains to search, including their subdomains. Default: all.</summary>
    public IReadOnlyList<string>? AllowedDomains { get; set; }

    /// <summary>The domains to exclude.</summary>
    public IReadOnlyList<string>? BlockedDomains { get; set; }
}
