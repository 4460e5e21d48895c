using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>The span of a stream: its end, and its attributes at that time.</summary>
[Collection(nameof(Alone))]
public class StreamSpanTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hi")] };

    [Fact]
    public async Task A_stream_span_ends_with_the_terminal_event_before_the_reader_has_it()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Sse(
            """
            data: {"type":"response.created","response":{"id":"resp_1","status":"in_progress","model":"m-1","output":[]}}

            data: {"type":"response.output_text.delta","delta":"Hi","output_index":0,"content_index":0}

            data: {"type":"response.completed","response":{"id":"resp_1","status":"completed","model":"m-1","output":[],"usage":{"input_tokens":1,"output_tokens":2}}}


            """);
        using var openai = heard.Client(handler);
        var ended = new List<int>();

        await foreach (var _ in openai.Responses.StreamAsync(new() { Model = "m", Input = "Hi" }))
            ended.Add(heard.Spans.Count);

        Assert.Equal([0, 0, 1], ended);
        Assert.Equal((true, 2L), (heard.Span.GetTagItem("gen_ai.request.stream"), heard.Span.GetTagItem("gen_ai.usage.output_tokens")));
        Assert.Equal((string[])["stop"], heard.Span.GetTagItem("gen_ai.response.finish_reasons"));
        Assert.IsType<double>(heard.Span.GetTagItem("gen_ai.response.time_to_first_chunk"));
        Assert.Null(heard.Span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_stream_span_ends_with_the_cut_of_its_stream()
    {
        using var heard = new Heard();
        using var body = new PushedStream(Chunk(0, "a", "stop"), Chunk(1, "b")).End();
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler);

        await Assert.ThrowsAsync<IncompleteStreamException>(() => ReadAsync(openai));

        Assert.Equal((string[])["stop", "error"], heard.Span.GetTagItem("gen_ai.response.finish_reasons"));
        Assert.Equal("incomplete_stream", heard.Span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, heard.Span.Status);
        Assert.Equal("incomplete_stream", heard.Metric("gen_ai.client.inference.duration").Tag("error.type"));
    }

    [Fact]
    public async Task A_stream_span_ends_with_the_error_that_a_server_sends()
    {
        using var heard = new Heard();
        using var body = new PushedStream(Chunk(0, "a"), "data: {\"error\":{\"message\":\"busy\",\"code\":\"overloaded\"}}\n\n").End();
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler);

        await Assert.ThrowsAsync<StreamErrorException>(() => ReadAsync(openai));

        Assert.Equal("overloaded", heard.Span.GetTagItem("error.type"));
        Assert.Equal((string[])["error"], heard.Span.GetTagItem("gen_ai.response.finish_reasons"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_span_ends_with_the_cancellation(bool byTheEnumeration)
    {
        using var heard = new Heard();
        using var body = new PushedStream(Chunk(0, "a"));
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler);
        using var source = new CancellationTokenSource();

        var reading = ReadAsync(openai, byTheEnumeration ? default : source.Token, byTheEnumeration ? source.Token : default);
        await body.DrainedAsync();
        Assert.Empty(heard.Spans);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        Assert.Equal(("cancelled", ActivityStatusCode.Error), (heard.Span.GetTagItem("error.type"), heard.Span.Status));
    }

    [Fact]
    public async Task A_stream_span_ends_without_an_error_when_the_reader_leaves()
    {
        using var heard = new Heard();
        using var body = new PushedStream(Chunk(0, "a"));
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler);

        await foreach (var _ in openai.Chat.StreamAsync(_request))
            break;

        Assert.Equal((null, ActivityStatusCode.Unset), (heard.Span.GetTagItem("error.type"), heard.Span.Status));
        Assert.Equal((string[])["error"], heard.Span.GetTagItem("gen_ai.response.finish_reasons"));
    }

    [Fact]
    public async Task A_stream_that_nobody_reads_is_no_call()
    {
        using var heard = new Heard();
        using var handler = new FakeHandler();
        using var openai = heard.Client(handler);

        var events = openai.Chat.StreamAsync(_request);
        await events.GetAsyncEnumerator().DisposeAsync();

        Assert.Empty(heard.Spans);
        Assert.Empty(heard.Metrics);
    }

    [Fact]
    public async Task An_answer_in_one_piece_is_a_stream_of_one_chunk()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler);

        await ReadAsync(openai);

        Assert.Equal(19L, heard.Span.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Equal((string[])["stop"], heard.Span.GetTagItem("gen_ai.response.finish_reasons"));
    }

    [Fact]
    public async Task A_reader_that_is_slow_is_not_the_model()
    {
        using var heard = new Heard();
        var time = new FakeTime();
        using var body = new PushedStream();
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler, options => options.TimeProvider = time);
        var events = openai.Chat.StreamAsync(_request).GetAsyncEnumerator();

        await NextAsync(Chunk(0, "a"), TimeSpan.FromSeconds(3));
        time.Advance(TimeSpan.FromSeconds(50));
        await NextAsync(Chunk(0, "b"), TimeSpan.FromSeconds(0.5));
        time.Advance(TimeSpan.FromSeconds(50));
        await NextAsync(Chunk(0, "c", "stop"), TimeSpan.FromSeconds(0.25));
        await events.DisposeAsync();

        Assert.Equal(3.0, heard.Span.GetTagItem("gen_ai.response.time_to_first_chunk"));
        Assert.Equal((1, 3.0), (heard.Metric("gen_ai.client.inference.time_to_first_chunk").Count, heard.Metric("gen_ai.client.inference.time_to_first_chunk").Sum));
        Assert.Equal((2, 0.75), (heard.Metric("gen_ai.client.inference.time_per_output_chunk").Count, heard.Metric("gen_ai.client.inference.time_per_output_chunk").Sum));
        Assert.Equal(103.75, heard.Metric("gen_ai.client.inference.duration").Sum);
        Assert.Equal(TimeSpan.FromSeconds(103.75), heard.Span.Duration);

        async Task NextAsync(string chunk, TimeSpan after)
        {
            var next = events.MoveNextAsync().AsTask();
            await body.DrainedAsync();
            time.Advance(after);
            body.Push(chunk);
            Assert.True(await next);
        }
    }

    [Fact]
    public async Task A_background_stream_that_is_taken_up_again_is_fetched()
    {
        using var heard = new Heard();
        using var cut = new PushedStream(State("in_progress", 0)).End();
        using var rest = new PushedStream(State("completed", 1)).End();
        using var handler = new FakeHandler().Then(Heard.Events(cut)).Then(Heard.Events(rest));
        using var openai = heard.Client(handler, static options => options.MaxRetries = 1);

        await foreach (var _ in openai.Responses.StreamAsync(new() { Model = "m", Input = "Hi", Background = true }))
        {
        }

        Assert.Equal(["chat m", "fetch_response"], heard.Spans.Select(static span => span.DisplayName));
        Assert.All(heard.Spans, static span => Assert.Equal(true, span.GetTagItem("gen_ai.request.stream")));

        static string State(string status, int number) =>
            $$$"""data: {"type":"response.{{{status}}}","sequence_number":{{{number}}},"response":{"id":"resp_1","status":"{{{status}}}","output":[]}}""" + "\n\n";
    }

    private static string Chunk(int index, string text, string? finish = null) =>
        $$$"""data: {"id":"c","model":"m-1","choices":[{"index":{{{index}}},"delta":{"content":"{{{text}}}"},"finish_reason":{{{(finish is null ? "null" : $"\"{finish}\"")}}}}]}""" + "\n\n";

    private static async Task ReadAsync(OpenAiClient openai, CancellationToken callToken = default, CancellationToken enumerationToken = default)
    {
        await foreach (var _ in openai.Chat.StreamAsync(_request, cancellationToken: callToken).WithCancellation(enumerationToken))
        {
        }
    }
}
