namespace OpenAi.Responses;

/// <summary>Where to search on the web.</summary>
public sealed partial record ResponseWebSearchFilters : JsonModel
{
    /// <summary>The only domains to search in, their subdomains included. Default: all.</summary>
    public IReadOnlyList<string>? AllowedDomains { get; set; }

    /// <summary>Domains not to search in.</summary>
    public IReadOnlyList<string>? BlockedDomains { get; set; }
}
