namespace OpenAi.Http;

/// <summary>Makes the address of Azure's v1 API of any that the portal shows for a resource: its endpoint, or the "target URI" of a deployment.</summary>
internal static class AzureAddress
{
    private const string Form = "such as https://my-resource.openai.azure.com";
    private const string OpenAi = "/openai";
    private const string Deployments = "/openai/deployments/";

    private static readonly string[] _hosts = [".openai.azure.com", ".openai.azure.us", ".openai.azure.cn", ".cognitiveservices.azure.com", ".cognitiveservices.azure.us", ".cognitiveservices.azure.cn", ".services.ai.azure.com"];

    // What the portal shows behind the address of an API, the longer before what they end in.
    private static readonly string[] _operations =
    [
        "/chat/completions", "/completions", "/embeddings", "/responses", "/realtime", "/images/generations", "/images/edits",
        "/audio/transcriptions", "/audio/translations", "/audio/speech", "/files", "/batches", "/models",
    ];

    /// <summary>The v1 API of the resource, project or gateway that an address belongs to.</summary>
    /// <exception cref="ArgumentException">It is no address of one.</exception>
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
    /// A base address as a request needs it: one of a resource of Azure's that names no API, or an operation of one, becomes that of its v1 API.
    /// An older API that somebody chose, by the path of a deployment, stays.
    /// </summary>
    public static Uri Completed(Uri address)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        return IsResource(address.Host) && (path is "" or OpenAi || Array.Exists(_operations, operation => Ends(path, operation))) ? V1(address) : address;
    }

    /// <summary>What is wrong with an address of Azure's; <see langword="null"/> for all others.</summary>
    public static string? Problem(Uri address)
    {
        if (address.Host.EndsWith(".api.cognitive.microsoft.com", StringComparison.OrdinalIgnoreCase))
            return $"'{address.Host}' is a region's address, which all resources share. Take the resource's own, {Form}.";
        // Behind it stands the certificate of the public name, which also leads there.
        var link = address.Host.IndexOf(".privatelink.", StringComparison.OrdinalIgnoreCase);
        return link > 0 && address.Host.Contains(".azure.", StringComparison.OrdinalIgnoreCase)
            ? $"'{address.Host}' is the name behind a private endpoint, for which the server has no certificate. Take the public one, https://{address.Host.Remove(link, ".privatelink".Length)}, which leads there too."
            : null;
    }

    private static bool IsResource(string host) => Array.Exists(_hosts, end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // What stands before the API's own path: nothing, a project's path, or a gateway's.
    private static string Root(string path, string host)
    {
        path = path.TrimEnd('/');
        var deployment = path.IndexOf(Deployments, StringComparison.OrdinalIgnoreCase);
        if (deployment >= 0)
            return path[..deployment];
        var end = (path + "/").LastIndexOf(OpenAi + "/", StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            return path[..end];
        // The older API for models of all makers.
        if (host.EndsWith(".services.ai.azure.com", StringComparison.OrdinalIgnoreCase) && (path + "/").IndexOf("/models/", StringComparison.OrdinalIgnoreCase) is var models and >= 0)
            return path[..models];
        return Array.Find(_operations, operation => Ends(path, operation)) is { } found ? path[..^found.Length] : path;
    }

    private static bool Ends(string path, string operation) => path.EndsWith(operation, StringComparison.OrdinalIgnoreCase);

    // The v1 API knows "preview" and "latest", and refuses dates.
    private static string WithoutDate(string query) => string.Join('&', query.TrimStart('?').Split('&')
        .Where(static pair => !(pair.StartsWith("api-version=", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(pair.ElementAtOrDefault("api-version=".Length)))));
}
