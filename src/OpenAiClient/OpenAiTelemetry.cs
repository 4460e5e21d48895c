namespace OpenAi;

/// <summary>
/// The names under which the library tells OpenTelemetry what it does: <c>AddSource(OpenAiTelemetry.ActivitySourceName)</c> and
/// <c>AddMeter(OpenAiTelemetry.MeterName)</c> make it heard. Spans, attributes and metrics are those of the semantic conventions
/// for generative AI. Where nobody listens it costs nothing.
/// </summary>
public static class OpenAiTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>: a span for each call of a model, and for each function that a model calls.</summary>
    public const string ActivitySourceName = "OpenAiClient";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>: durations, times between chunks, and tokens.</summary>
    public const string MeterName = "OpenAiClient";

    /// <summary>The version of the conventions that names and meanings follow.</summary>
    public const string SchemaUrl = "https://opentelemetry.io/schemas/gen-ai/0.1.0";
}
