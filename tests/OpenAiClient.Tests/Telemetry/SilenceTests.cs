using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>Without listeners, telemetry allocates nothing.</summary>
[Collection(nameof(Alone))]
public class SilenceTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_without_listeners_allocates_as_much_as_one_without_telemetry(bool streamed)
    {
        var (silent, unheard) = await LeastAsync(() => MeasureAsync(streamed, enabled: false), () => MeasureAsync(streamed, enabled: true));
        using var heard = new Heard();
        var told = await MeasureAsync(streamed, enabled: true);

        Assert.Equal(silent, unheard);
        Assert.True(told > unheard);
    }

    [Fact]
    public async Task A_listener_of_something_else_costs_nothing_either()
    {
        var (without, with) = await LeastAsync(() => MeasureAsync(streamed: false, enabled: true), async () =>
        {
            using var listener = new ActivityListener { ShouldListenTo = static source => source.Name == "other", Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData };
            ActivitySource.AddActivityListener(listener);
            return await MeasureAsync(streamed: false, enabled: true);
        });

        Assert.Equal(without, with);
    }

    // The runtime compiles methods again at times of its own, and they may allocate less from then on: one measurement may have come before,
    // and the other after it.
    private static async Task<(long One, long Other)> LeastAsync(Func<Task<long>> one, Func<Task<long>> other)
    {
        var least = (One: await one(), Other: await other());
        for (var again = 0; again < 20 && least.One != least.Other; again++)
            least = (Math.Min(least.One, await one()), Math.Min(least.Other, await other()));
        return least;
    }

    private static async Task<long> MeasureAsync(bool streamed, bool enabled)
    {
        var body = streamed
            ? string.Concat(Enumerable.Repeat($"data: {Samples.Chunk.ReplaceLineEndings("")}\n\n", 20)) + "data: [DONE]\n\n"
            : Samples.Completion;
        using var openai = Allocation.Client(body, streamed ? "text/event-stream" : "application/json", options => options.Telemetry = new() { Enabled = enabled });
        return await Allocation.OfAsync(CallAsync);

        async Task CallAsync()
        {
            if (!streamed)
            {
                await openai.Chat.CreateAsync(_request);
                return;
            }
            await foreach (var _ in openai.Chat.StreamAsync(_request))
            {
            }
        }
    }
}
