using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpenAi.Telemetry;

/// <summary>The activity source and the meter, which all clients of the process share.</summary>
internal static class Instruments
{
    private const string Seconds = "s";
    private const string Tokens = "{token}";
    private const string Inference = "gen_ai.client.inference.";
    private const string Embeddings = "gen_ai.client.embeddings.";

    private static readonly string _version = Http.UserAgent.Version;

    // Arrays, since a list that the compiler makes for an interface would have to be compiled when a program starts.
    private static readonly InstrumentAdvice<double> _times = new() { HistogramBucketBoundaries = (double[])[0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92] };

    private static readonly InstrumentAdvice<long> _counts = new()
    {
        HistogramBucketBoundaries = (long[])[1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
    };

    private static readonly Meter _meter = new(new MeterOptions(OpenAiTelemetry.MeterName) { Version = _version, TelemetrySchemaUrl = OpenAiTelemetry.SchemaUrl });

    public static ActivitySource Source { get; } =
        new(new ActivitySourceOptions(OpenAiTelemetry.ActivitySourceName) { Version = _version, TelemetrySchemaUrl = OpenAiTelemetry.SchemaUrl });

    public static Histogram<double> InferenceDuration { get; } = Times(Inference + "duration", "The duration of calls of models, up to the last byte.");

    public static Histogram<double> TimeToFirstChunk { get; } = Times(Inference + "time_to_first_chunk", "The time to the first chunk of a stream's output.");

    public static Histogram<double> TimePerOutputChunk { get; } = Times(Inference + "time_per_output_chunk", "The time between two chunks of a stream's output.");

    public static Histogram<double> EmbeddingsDuration { get; } = Times(Embeddings + "duration", "The duration of calls of embedding models.");

    public static Histogram<long> InputTokens { get; } = Counts(Inference + "operation.input_tokens", "The number of input tokens of a call.");

    public static Histogram<long> OutputTokens { get; } = Counts(Inference + "operation.output_tokens", "The number of output tokens of a call.");

    public static Histogram<long> EmbeddingsInputTokens { get; } = Counts(Embeddings + "operation.input_tokens", "The number of input tokens of a call.");

    public static Counter<long> UsedInput { get; } = Sum("input_tokens", "Input tokens, including cached ones.");

    public static Counter<long> UsedOutput { get; } = Sum("output_tokens", "Output tokens, including reasoning tokens.");

    public static Counter<long> UsedCacheRead { get; } = Sum("cache_read.input_tokens", "Input tokens that were read from the server's cache.");

    public static Counter<long> UsedCacheWrite { get; } = Sum("cache_write.input_tokens", "Input tokens that were written to the server's cache.");

    public static Counter<long> UsedReasoning { get; } = Sum("reasoning.output_tokens", "Output tokens that the model used for reasoning.");

    /// <summary>Whether there is a listener for spans or for any of the metrics.</summary>
    public static bool AreHeard => Source.HasListeners() || AreMeasured;

    /// <summary>Whether there is a listener for any of the metrics.</summary>
    public static bool AreMeasured =>
        InferenceDuration.Enabled || TimeToFirstChunk.Enabled || TimePerOutputChunk.Enabled || EmbeddingsDuration.Enabled
        || InputTokens.Enabled || OutputTokens.Enabled || EmbeddingsInputTokens.Enabled
        || UsedInput.Enabled || UsedOutput.Enabled || UsedCacheRead.Enabled || UsedCacheWrite.Enabled || UsedReasoning.Enabled;

    private static Histogram<double> Times(string name, string description) => _meter.CreateHistogram(name, Seconds, description, tags: null, _times);

    private static Histogram<long> Counts(string name, string description) => _meter.CreateHistogram(name, Tokens, description, tags: null, _counts);

    private static Counter<long> Sum(string name, string description) => _meter.CreateCounter<long>(Inference + "usage." + name, Tokens, description);
}
