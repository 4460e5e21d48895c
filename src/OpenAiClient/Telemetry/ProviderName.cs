namespace OpenAi.Telemetry;

/// <summary>Determines the provider name of OpenTelemetry's semantic conventions.</summary>
internal static class ProviderName
{
    private static readonly string[] _azureHosts = ["openai.azure.", "cognitiveservices.azure.", "services.ai.azure."];

    public static string Of(Uri server) =>
        Array.Exists(_azureHosts, host => server.Host.Contains(host, StringComparison.OrdinalIgnoreCase)) ? "azure.ai.openai" : "openai";
}
