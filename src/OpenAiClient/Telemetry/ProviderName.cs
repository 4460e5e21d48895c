namespace OpenAi.Telemetry;

/// <summary>Who answers, by the names of OpenTelemetry's conventions.</summary>
internal static class ProviderName
{
    private static readonly string[] _azureHosts = ["openai.azure.", "cognitiveservices.azure.", "services.ai.azure."];

    public static string Of(Uri server) =>
        Array.Exists(_azureHosts, host => server.Host.Contains(host, StringComparison.OrdinalIgnoreCase)) ? "azure.ai.openai" : "openai";
}
