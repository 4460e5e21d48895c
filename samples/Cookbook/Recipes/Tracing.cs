using System.Diagnostics;
using OpenAi;
using OpenAi.Chat;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Tracing : Recipe
{
    public override string Name => "telemetry";

    public override string Group => "Servers and web pages";

    public override string Summary => "Collect a span for each call, and metrics of tokens and durations, with OpenTelemetry.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var spans = new List<Activity>();
        var metrics = new List<Metric>();
        // A program exports them instead: AddOtlpExporter(). The sample Telemetry prints all that there is.
        using var traces = Sdk.CreateTracerProviderBuilder().AddSource(OpenAiTelemetry.ActivitySourceName).AddInMemoryExporter(spans).Build();
        using var meters = Sdk.CreateMeterProviderBuilder().AddMeter(OpenAiTelemetry.MeterName).AddInMemoryExporter(metrics).Build();

        backend.Fake?.Fail(503);
        await backend.Client.Chat.AskAsync(backend.Model, "Why is the sky blue?", cancellationToken: stop);

        foreach (var span in spans)
        {
            Console.WriteLine($"{span.DisplayName}: {span.GetTagItem("gen_ai.usage.input_tokens")} tokens in, {span.GetTagItem("gen_ai.usage.output_tokens")} out");
            foreach (var retry in span.Events)
                Console.WriteLine($"  {retry.Name} after {retry.Tags.First(static tag => tag.Key == "error.type").Value}");
        }
        meters.ForceFlush();
        foreach (var metric in metrics)
            Console.WriteLine($"{metric.Name} in {metric.Unit}");
    }
}
