using System.Diagnostics;
using System.Net;
using OpenAi.Tests.Support;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace OpenAi.Tests.Telemetry;

/// <summary>The real OpenTelemetry SDK, with the data of one test: spans by their trace, metrics by the server's name.</summary>
internal sealed class Heard : IDisposable
{
    private readonly string _server = $"{Guid.NewGuid():N}.test";
    private readonly ActivitySource _tests = new($"tests.{Guid.NewGuid():N}");
    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider? _tracer;
    private readonly MeterProvider? _meter;

    public Heard(bool traces = true, bool metrics = true, Sampler? sampler = null)
    {
        if (traces)
            _tracer = Sdk.CreateTracerProviderBuilder().AddSource(OpenAiTelemetry.ActivitySourceName, _tests.Name).SetSampler(sampler ?? new AlwaysOnSampler()).AddInMemoryExporter(_spans).Build();
        if (metrics)
            _meter = Sdk.CreateMeterProviderBuilder().AddMeter(OpenAiTelemetry.MeterName).AddInMemoryExporter(_metrics).Build();
        Root = _tests.StartActivity("test");
    }

    /// <summary>The name of the server that this test calls.</summary>
    public string Server => _server;

    public Activity? Root { get; }

    /// <summary>The completed spans of this test, in order.</summary>
    public IReadOnlyList<Activity> Spans
    {
        get
        {
            _tracer?.ForceFlush();
            lock (_spans)
                return [.. _spans.Where(span => span.TraceId == Root?.TraceId && span.Source.Name == OpenAiTelemetry.ActivitySourceName)];
        }
    }

    public Activity Span => Assert.Single(Spans);

    /// <summary>The measurements of this test by metric.</summary>
    public IReadOnlyList<Measured> Metrics
    {
        get
        {
            _meter?.ForceFlush();
            return [.. _metrics.GroupBy(static metric => metric.Name).SelectMany(static group => group.Last().MetricPoints.Select(point => new Measured(group.Last(), point))).Where(point => _server.Equals(point.Tag("server.address")))];
        }
    }

    public Measured Metric(string name) => Assert.Single(Metrics, metric => metric.Name == name);

    public OpenAiClient Client(FakeHandler handler, Action<OpenAiClientOptions>? configure = null) => handler.CreateClient(options =>
    {
        options.BaseAddress = new Uri($"https://{_server}/v1");
        options.TimeProvider = new InstantClock();
        configure?.Invoke(options);
    });

    public static FakeHandler Stream(PushedStream body) => new FakeHandler { Default = (_, _) => Task.FromResult(Events(body)) };

    public static HttpResponseMessage Events(Stream body)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/event-stream");
        return response;
    }

    public void Dispose()
    {
        Root?.Dispose();
        _tracer?.Dispose();
        _meter?.Dispose();
        _tests.Dispose();
    }
}
