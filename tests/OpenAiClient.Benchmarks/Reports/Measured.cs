using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenAi.Benchmarks.Reports;

/// <summary>The cost of one operation: nanoseconds, and bytes of memory.</summary>
internal sealed record Measured(double Time, double Bytes)
{
    public static Measured Of(JsonNode benchmark) => new(
        benchmark["Statistics"]!["Mean"]!.GetValue<double>(),
        benchmark["Memory"]!["BytesAllocatedPerOperation"]!.GetValue<double>());

    /// <summary>What one of several equal parts of it takes.</summary>
    public Measured Of(int parts) => new(Time / parts, Bytes / parts);

    public override string ToString() => $"{Scale(Time, 1e3, "ns", "µs", "ms")}, {Scale(Bytes, 1e3, "B", "KB", "MB")}";

    private static string Scale(double value, double step, params string[] units)
    {
        var unit = 0;
        while (value >= step && unit < units.Length - 1)
        {
            value /= step;
            unit++;
        }
        return value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " " + units[unit];
    }
}
