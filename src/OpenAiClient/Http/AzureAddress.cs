namespace OpenAi.Http;

/// <summary>
/// Computes the address of Azure's v1 API from any address that the portal shows for a resource: its endpoint, or the "target URI" of a
/// deployment.
/// </summary>
internal static class AzureAddress
{
    private const string Form = "such as https://my-resource.openai.azure.com";
    private const string OpenAi = "/openai";
    private const string Deployments = "/openai/deployments/";

    private static readonly string[] _hosts = [".openai.azure.com", ".openai.azure.us", ".openai.azure.cn", ".cognitiveservices.azure.com", ".cognitiveservices.azure.us", ".cognitiveservices.azure.cn", ".services.ai.azure.com"];

    // The paths that the portal appends to the address of an API; a longer path comes before its own suffixes.
    private static readonly string[] _operations =
    [
        "/chat/completions", "/completions", "/embeddings", "/responses", "/realtime", "/images/generations", "/images/edits",
        "/audio/transcriptions", "/audio/translations", "/audio/speech", "/files", "/batches", "/models",
    ];

    /// <summary>Returns the v1 API of the resource, project or gateway that an address belongs to.</summary>
    /// <exception cref="ArgumentException">The address does not belong to an Azure resource.</exception>
    public static Uri V1(Uri endpoint)
    {
        if (OptionsCheck.AddressProblem(endpoint) is { } problem)
            throw new ArgumentException(endpoint.IsAbsoluteUri && endpoint.Host.Length > 0 ? $"{problem} For this host it is https://{endpoint.Authority}/openai/v1." : problem, nameof(endpoint));
        if (Problem(endpoint) is { } azureProblem)
            throw new ArgumentException(azureProblem, nameof(endpoint));
        var address = new UriBuilder(endpoint);
        address.Path = Root(address.Path, endpoint.Host) + "/openai/v1";
        address.Query = WithoutDate(address.Query);
        return address.Uri;
    }

    /// <summary>
    /// Completes a base address: the address of an Azure resource without an API path, or of one of its operations, becomes that of the
    /// resource's v1 API. An address that explicitly names an older API, by the path of a deployment, is kept.
    /// </summary>
    public static Uri Completed(Uri address)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        return IsResource(address.Host) && (path is "" or OpenAi || Array.Exists(_operations, operation => Ends(path, operation))) ? V1(address) : address;
    }

    /// <summary>Returns the problem of an Azure address; <see langword="null"/> for all other addresses.</summary>
    public static string? Problem(Uri address)
    {
        if (address.Host.EndsWith(".api.cognitive.microsoft.com", StringComparison.OrdinalIgnoreCase))
            return $"'{address.Host}' is the address of a region, which all resources share. Use the address of the resource, {Form}.";
        // The certificate there belongs to the public name, and the public name resolves to the same endpoint.
        var link = address.Host.IndexOf(".privatelink.", StringComparison.OrdinalIgnoreCase);
        return link > 0 && address.Host.Contains(".azure.", StringComparison.OrdinalIgnoreCase)
            ? $"'{address.Host}' is the internal name of a private endpoint, for which the server has no certificate. Use the public name, https://{address.Host.Remove(link, ".privatelink".Length)}, which resolves to the same endpoint."
            : null;
    }

    private static bool IsResource(string host) => Array.Exists(_hosts, end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // Returns the path before that of the API: empty, the path of a project, or that of a gateway.
    private static string Root(string path, string host)
    {
        path = path.TrimEnd('/');
        var deployment = path.IndexOf(Deployments, StringComparison.OrdinalIgnoreCase);
        if (deployment >= 0)
            return path[..deployment];
        var end = (path + "/").LastIndexOf(OpenAi + "/", StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            return path[..end];
        // The older API for models of all vendors.
        if (host.EndsWith(".services.ai.azure.com", StringComparison.OrdinalIgnoreCase) && (path + "/").IndexOf("/models/", StringComparison.OrdinalIgnoreCase) is var models and >= 0)
            return path[..models];
        return Array.Find(_operations, operation => Ends(path, operation)) is { } found ? path[..^found.Length] : path;
    }

    private static bool Ends(string path, string operation) => path.EndsWith(operation, StringComparison.OrdinalIgnoreCase);

    // The v1 API accepts "preview" and "latest", and refuses dates.
    private static string WithoutDate(string query) => string.Join('&', query.TrimStart('?').Split('&')
        .Where(static pair => !(pair.StartsWith("api-version=", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(pair.ElementAtOrDefault("api-version=".Length)))));
}
