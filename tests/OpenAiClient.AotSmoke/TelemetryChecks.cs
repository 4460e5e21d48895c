using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenAi.Chat;

namespace OpenAi.AotSmoke;

/// <summary>Spans and measurements as native code, by listeners of .NET alone.</summary>
internal static class TelemetryChecks
{
    public static async Task RunAsync(Checks checks, OpenAiClient openai)
    {
        var spans = new ConcurrentQueue<Activity>();
        var measured = new ConcurrentQueue<(string Name, double Value)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == OpenAiTelemetry.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        using var meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == OpenAiTelemetry.MeterName)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => measured.Enqueue((instrument.Name, value)));
        meters.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured.Enqueue((instrument.Name, value)));
        ActivitySource.AddActivityListener(listener);
        meters.Start();

        await checks.RunAsync("a span and measurements of a chat", async () =>
        {
            await openai.Chat.CreateAsync(new() { Model = "gpt-4o", Messages = [ChatMessage.User("chat")] });

            Checks.Equal(true, spans.TryDequeue(out var span));
            Checks.Equal("chat gpt-4o", span?.DisplayName);
            Checks.Equal(9L, span?.GetTagItem("gen_ai.usage.input_tokens"));
            Checks.Equal("stop", string.Join(',', span?.GetTagItem("gen_ai.response.finish_reasons") as string[] ?? []));
            Checks.Equal("""[{"role":"user","parts":[{"type":"text","content":"chat"}]}]""", span?.GetTagItem("gen_ai.input.messages"));
            Checks.Equal(9.0, measured.Single(static item => item.Name == "gen_ai.client.inference.operation.input_tokens").Value);
            Checks.Equal(1, measured.Count(static item => item.Name == "gen_ai.client.inference.duration"));
        });

        await checks.RunAsync("a span and measurements of a stream", async () =>
        {
            spans.Clear();
            measured.Clear();
            await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(new() { Model = "gpt-4o", Messages = [ChatMessage.User("stream")] }));

            Checks.Equal(true, spans.TryDequeue(out var span));
            Checks.Equal(true, span?.GetTagItem("gen_ai.request.stream"));
            Checks.Equal(1, measured.Count(static item => item.Name == "gen_ai.client.inference.time_to_first_chunk"));
            Checks.Equal(1, measured.Count(static item => item.Name == "gen_ai.client.inference.time_per_output_chunk"));
        });
    }
}
