using OpenTelemetry.Metrics;

namespace OpenAi.Tests.Telemetry;

/// <summary>A point of a metric: the measurements for one set of dimensions.</summary>
internal sealed class Measured
{
    private readonly Dictionary<string, object?> _tags = [];

    public Measured(MetricSnapshot metric, MetricPoint point)
    {
        (Name, Unit, Type, Schema) = (metric.Name, metric.Unit, metric.MetricType, metric.MeterVersion);
        foreach (var tag in point.Tags)
            _tags[tag.Key] = tag.Value;
        if (metric.MetricType == MetricType.Histogram)
        {
            (Count, Sum) = (point.GetHistogramCount(), point.GetHistogramSum());
            foreach (var bucket in point.GetHistogramBuckets())
                Bounds.Add(bucket.ExplicitBound);
        }
        else
        {
            Sum = point.GetSumLong();
        }
    }

    public string Name { get; }

    public string Unit { get; }

    public MetricType Type { get; }

    public string Schema { get; }

    public long Count { get; }

    public double Sum { get; }

    public List<double> Bounds { get; } = [];

    public IReadOnlyDictionary<string, object?> Tags => _tags;

    public object? Tag(string name) => _tags.GetValueOrDefault(name);
}
