namespace OpenAi.Extensions.AI;

/// <summary>Who answers, by the names of OpenTelemetry's conventions.</summary>
internal static class Provider
{
    private static readonly string[] _azureHosts = ["openai.azure.", "cognitiveservices.azure.", "services.ai.azure."];

    public static string NameOf(Uri server) =>
        Array.Exists(_azureHosts, host => server.Host.Contains(host, StringComparison.OrdinalIgnoreCase)) ? "azure.ai.openai" : "openai";
}
