using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>Listeners that start, stop and fail during calls.</summary>
[Collection(nameof(Alone))]
public class ListenerTests
{
    private const string Chunk = "data: {\"id\":\"c\",\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n";

    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hi")] };

    [Fact]
    public async Task A_listener_added_during_a_stream_sees_the_next_call()
    {
        using var body = new PushedStream(Chunk, Chunk, "data: [DONE]\n\n").End();
        using var handler = new FakeHandler().Then(Heard.Events(body)).Then(FakeHandler.Answer(Samples.Completion));
        using var openai = handler.CreateClient();
        Heard? heard = null;

        await foreach (var _ in openai.Chat.StreamAsync(_request))
            heard ??= new Heard();
        Assert.Empty(heard!.Spans);
        using var root = new Activity("test").SetParentId(heard.Root!.TraceId, heard.Root.SpanId).Start();
        await openai.Chat.CreateAsync(_request);

        Assert.Equal("chat m", heard.Span.DisplayName);
        heard.Dispose();
    }

    [Fact]
    public async Task A_listener_removed_during_a_stream_does_not_change_the_stream()
    {
        var heard = new Heard();
        using var body = new PushedStream(Chunk, Chunk, "data: [DONE]\n\n").End();
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler);
        var count = 0;

        await foreach (var _ in openai.Chat.StreamAsync(_request))
        {
            if (++count == 1)
                heard.Dispose();
        }

        Assert.Equal(2, count);
    }

    [Fact]
    public async Task An_index_that_a_hostile_server_makes_up_costs_no_memory_and_no_stream()
    {
        using var heard = new Heard();
        using var body = new PushedStream(
            "data: {\"id\":\"c\",\"choices\":[{\"index\":2000000000,\"delta\":{\"content\":\"a\"}},null,{\"index\":-1,\"finish_reason\":\"stop\"}]}\n\n", "data: [DONE]\n\n").End();
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler, static options => options.Telemetry.CapturesContent = true);
        var count = 0;

        await foreach (var _ in openai.Chat.StreamAsync(_request))
            count++;

        Assert.Equal(1, count);
        Assert.Null(heard.Span.GetTagItem("gen_ai.output.messages"));
    }

    [Fact]
    public async Task Streams_at_the_same_time_keep_apart()
    {
        using var heard = new Heard();
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(Heard.Events(new PushedStream(Chunk, Chunk, "data: [DONE]\n\n").End())) };
        using var openai = heard.Client(handler);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            await foreach (var _ in openai.Chat.StreamAsync(_request))
                await Task.Yield();
        })));

        Assert.Equal(50, heard.Spans.Count);
        Assert.All(heard.Spans, span => Assert.Equal(heard.Root!.SpanId, span.ParentSpanId));
        Assert.Equal(50, heard.Metric("gen_ai.client.inference.time_per_output_chunk").Count);
        Assert.Same(heard.Root, Activity.Current);
    }

    [Fact]
    public async Task A_stream_that_is_left_and_disposed_twice_ends_once()
    {
        using var heard = new Heard();
        using var body = new PushedStream(Chunk);
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler);
        var events = openai.Chat.StreamAsync(_request).GetAsyncEnumerator();

        await events.MoveNextAsync();
        await events.DisposeAsync();
        await events.DisposeAsync();

        Assert.Single(heard.Spans);
        Assert.Equal(1, heard.Metric("gen_ai.client.inference.duration").Count);
    }
}
