using System.Net;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Tests.Support;
using OpenTelemetry.Metrics;

namespace OpenAi.Tests.Telemetry;

[Collection(nameof(Alone))]
public class MetricTests
{
    private static readonly string[] _usage = ["cache_read.input_tokens", "cache_write.input_tokens", "input_tokens", "output_tokens", "reasoning.output_tokens"];

    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-4.1", Messages = [ChatMessage.User("Hello")] };

    [Fact]
    public async Task A_chat_is_measured()
    {
        using var heard = new Heard(traces: false);
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler);

        await openai.Chat.CreateAsync(_request);

        var duration = heard.Metric("gen_ai.client.inference.duration");
        Assert.Equal((1, "s"), (duration.Count, duration.Unit));
        Assert.Equal([.. Enumerable.Range(0, 14).Select(static power => Math.Round(0.01 * Math.Pow(2, power), 2)), double.PositiveInfinity], duration.Bounds);
        Assert.Equal(
            ["gen_ai.operation.name", "gen_ai.provider.name", "gen_ai.request.model", "gen_ai.response.model", "server.address", "server.port"], duration.Tags.Keys.Order());
        Assert.Equal(("chat", "gpt-4.1", "gpt-4.1-2025-04-14", 443), (duration.Tag("gen_ai.operation.name"), duration.Tag("gen_ai.request.model"), duration.Tag("gen_ai.response.model"), duration.Tag("server.port")));
        var input = heard.Metric("gen_ai.client.inference.operation.input_tokens");
        Assert.Equal((19.0, "{token}"), (input.Sum, input.Unit));
        Assert.Equal([.. Enumerable.Range(0, 14).Select(static power => Math.Pow(4, power)), double.PositiveInfinity], input.Bounds);
        Assert.Equal(10, heard.Metric("gen_ai.client.inference.operation.output_tokens").Sum);
        Assert.DoesNotContain(heard.Metrics, static metric => metric.Name.Contains("chunk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tokens_are_told_apart_as_far_as_the_server_does()
    {
        using var heard = new Heard(traces: false);
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler);

        await openai.Chat.CreateAsync(_request);

        Assert.Equal(["audio: 2", "image: 4", "text: 3", "unknown: 10"], Used("input_tokens"));
        Assert.Equal(["audio: 2", "text: 5", "unknown: 3"], Used("output_tokens"));
        Assert.Equal(["unknown: 1"], Used("cache_read.input_tokens"));
        Assert.Equal(["unknown: 5"], Used("cache_write.input_tokens"));
        Assert.Equal(["unknown: 1"], Used("reasoning.output_tokens"));

        IEnumerable<string> Used(string name) => heard.Metrics.Where(metric => metric.Name == "gen_ai.client.inference.usage." + name && metric.Type == MetricType.LongSum)
            .Select(static metric => $"{metric.Tag("gen_ai.token.modality")}: {metric.Sum}").Order();
    }

    [Theory]
    [InlineData(429, """{"error":{"message":"Slow down.","code":"rate_limit_exceeded"}}""", "rate_limit_exceeded")]
    [InlineData(503, "<html>", "503")]
    [InlineData(400, """{"error":{"message":"No.","code":"a sentence that is no code"}}""", "400")]
    [InlineData(200, "{", "invalid_response")]
    public async Task A_failure_is_counted_by_its_kind_with_no_tokens(int status, string body, string kind)
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json(body, (HttpStatusCode)status);
        using var openai = heard.Client(handler);

        await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.Chat.CreateAsync(_request));

        Assert.Equal(kind, heard.Span.GetTagItem("error.type"));
        Assert.Equal((kind, 1), (heard.Metric("gen_ai.client.inference.duration").Tag("error.type"), heard.Metric("gen_ai.client.inference.duration").Count));
        Assert.Equal((kind, 1, 0.0), (heard.Metric("gen_ai.client.inference.operation.input_tokens").Tag("error.type"), heard.Metric("gen_ai.client.inference.operation.input_tokens").Count, heard.Metric("gen_ai.client.inference.operation.input_tokens").Sum));
        Assert.All(_usage, name =>
        {
            var used = heard.Metric("gen_ai.client.inference.usage." + name);
            Assert.Equal((0.0, "unknown", null), (used.Sum, used.Tag("gen_ai.token.modality"), used.Tag("error.type")));
        });
    }

    [Fact]
    public async Task Embeddings_are_measured_by_metrics_of_their_own()
    {
        using var heard = new Heard(traces: false);
        using var handler = FakeHandler.Json("""{"data":[{"index":0,"embedding":[1]}],"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4}}""");
        using var openai = heard.Client(handler);

        await openai.Embeddings.CreateAsync(new EmbeddingRequest { Model = "e", Input = "Hi" });

        Assert.Equal(["gen_ai.client.embeddings.duration", "gen_ai.client.embeddings.operation.input_tokens"], heard.Metrics.Select(static metric => metric.Name).Order());
        Assert.Equal(4, heard.Metric("gen_ai.client.embeddings.operation.input_tokens").Sum);
    }

    [Fact]
    public async Task Many_calls_at_once_are_counted_each()
    {
        using var heard = new Heard();
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer(Samples.Completion)) };
        using var openai = heard.Client(handler);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => openai.Chat.CreateAsync(_request))));

        Assert.Equal(200, heard.Spans.Count);
        Assert.Equal((200, 3800.0), (heard.Metric("gen_ai.client.inference.operation.input_tokens").Count, heard.Metric("gen_ai.client.inference.operation.input_tokens").Sum));
    }
}
