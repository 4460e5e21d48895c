namespace OpenAi.Http;

/// <summary>Makes the address of Azure's v1 API of any that the portal shows for a resource: its endpoint, or the "target URI" of a deployment.</summary>
internal static class AzureAddress
{
    private const string Form = "such as https://my-resource.openai.azure.com";

    /// <exception cref="ArgumentException">It is no address of a resource.</exception>
    public static Uri V1(Uri endpoint)
    {
        if (OptionsCheck.AddressProblem(endpoint) is { } problem)
            throw new ArgumentException(endpoint.IsAbsoluteUri && endpoint.Host.Length > 0 ? $"{problem} For this host it is https://{endpoint.Authority}/openai/v1." : problem, nameof(endpoint));
        if (endpoint.Host.EndsWith(".api.cognitive.microsoft.com", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"'{endpoint.Host}' is a region's address, which all resources share. Take the resource's own, {Form}.", nameof(endpoint));
        var address = new UriBuilder(endpoint);
        address.Path = Root(address.Path, endpoint.Host) + "/openai/v1";
        address.Query = WithoutDate(address.Query);
        return address.Uri;
    }

    // What stands before the API's own path: nothing, or a gateway's.
    private static string Root(string path, string host)
    {
        path = path.TrimEnd('/');
        var end = Find(path, "/openai");
        // The older API for models of all makers.
        if (end < 0 && host.EndsWith(".services.ai.azure.com", StringComparison.OrdinalIgnoreCase))
            end = Find(path, "/models");
        return end < 0 ? path : path[..end];
    }

    private static int Find(string path, string segment) => (path + "/").IndexOf(segment + "/", StringComparison.OrdinalIgnoreCase);

    // The v1 API knows "preview" and "latest", and refuses dates.
    private static string WithoutDate(string query) => string.Join('&', query.TrimStart('?').Split('&')
        .Where(static pair => !(pair.StartsWith("api-version=", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(pair.ElementAtOrDefault("api-version=".Length)))));
}
