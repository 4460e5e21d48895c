using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>The telemetry settings that all calls of a client share.</summary>
internal sealed class TelemetrySettings
{
    private readonly bool _enabled;

    public TelemetrySettings(TelemetryOptions options, Uri server)
    {
        _enabled = options.Enabled;
        CapturesContent = options.CapturesContent ?? ClientEnvironment.CapturesContent;
        MaxContentLength = options.MaxContentLength;
        Redactor = options.Redactor;
        LogsBodies = options.LogsBodies;
        Provider = ProviderName.Of(server);
        ServerAddress = server.Host;
        ServerPort = server.Port;
    }

    public bool CapturesContent { get; }

    public int MaxContentLength { get; }

    public Func<string, string>? Redactor { get; }

    public bool LogsBodies { get; }

    public string Provider { get; }

    public string ServerAddress { get; }

    public int ServerPort { get; }

    /// <summary>Whether a call creates a span and metrics, if there is a listener.</summary>
    public bool IsEnabled(RequestOptions? options) => options?.EmitsTelemetry ?? _enabled;
}
