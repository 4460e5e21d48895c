namespace OpenAi;

/// <summary>
/// The names of the library's OpenTelemetry sources: <c>AddSource(OpenAiTelemetry.ActivitySourceName)</c> and
/// <c>AddMeter(OpenAiTelemetry.MeterName)</c> collect its spans and metrics. Spans, attributes and metrics follow the semantic
/// conventions for generative AI. They cost nothing while no listener is registered.
/// </summary>
public static class OpenAiTelemetry
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/>: one span for each call of a model, and for each function that a
    /// model calls.
    /// </summary>
    public const string ActivitySourceName = "OpenAiClient";

    /// <summary>
    /// The name of the <see cref="System.Diagnostics.Metrics.Meter"/>: durations of calls, times between chunks, and numbers of tokens.
    /// </summary>
    public const string MeterName = "OpenAiClient";

    /// <summary>The version of the semantic conventions that the telemetry follows.</summary>
    public const string SchemaUrl = "https://opentelemetry.io/schemas/gen-ai/0.1.0";
}
