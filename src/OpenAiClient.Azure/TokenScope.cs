namespace OpenAi.Azure;

/// <summary>The scope of tokens, by the cloud of a resource.</summary>
internal static class TokenScope
{
    public static string Of(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var host = endpoint.IsAbsoluteUri ? endpoint.Host : "";
        return host.EndsWith(".us", StringComparison.OrdinalIgnoreCase) ? "https://cognitiveservices.azure.us/.default"
            : host.EndsWith(".azure.cn", StringComparison.OrdinalIgnoreCase) ? "https://cognitiveservices.azure.cn/.default"
            : "https://ai.azure.com/.default";
    }
}
