using System.Diagnostics;
using System.Net;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Embeddings;
using OpenAi.Responses;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;
using OpenTelemetry.Trace;

namespace OpenAi.Tests.Telemetry;

/// <summary>Each operation's span with all its attributes.</summary>
[Collection(nameof(Alone))]
public class SpanTests
{
    private const string Usage = """{"input_tokens":7,"input_tokens_details":{"cached_tokens":2,"cache_write_tokens":1},"output_tokens":5,"output_tokens_details":{"reasoning_tokens":3},"total_tokens":12}""";

    [Fact]
    public async Task The_span_of_a_chat_has_all_its_attributes()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler);

        await openai.Chat.CreateAsync(new()
        {
            Model = "gpt-4.1",
            Messages = [ChatMessage.User("Hello")],
            N = 2,
            Seed = 7,
            FrequencyPenalty = 0.5,
            PresencePenalty = -0.5,
            MaxCompletionTokens = 100,
            Stop = (string[])["a", "b"],
            Temperature = 0.2,
            TopP = 0.9,
            ReasoningEffort = ReasoningEffort.Low,
            ServiceTier = ServiceTier.Flex,
            ResponseFormat = ChatResponseFormat.JsonObject,
        });

        var span = heard.Span;
        Assert.Equal(("chat gpt-4.1", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal(heard.Root!.SpanId, span.ParentSpanId);
        Assert.Equal(OpenAiTelemetry.SchemaUrl, span.Source.TelemetrySchemaUrl);
        Assert.Equal("1.0.0-preview.1", span.Source.Version);
        Holds(span, new()
        {
            ["gen_ai.operation.name"] = "chat",
            ["gen_ai.provider.name"] = "openai",
            ["gen_ai.request.model"] = "gpt-4.1",
            ["server.port"] = 443,
            ["openai.api.type"] = "chat_completions",
            ["gen_ai.request.choice.count"] = 2L,
            ["gen_ai.request.seed"] = 7L,
            ["gen_ai.request.frequency_penalty"] = 0.5,
            ["gen_ai.request.presence_penalty"] = -0.5,
            ["gen_ai.request.max_tokens"] = 100L,
            ["gen_ai.request.stop_sequences"] = (string[])["a", "b"],
            ["gen_ai.request.temperature"] = 0.2,
            ["gen_ai.request.top_p"] = 0.9,
            ["gen_ai.request.reasoning.level"] = "low",
            ["openai.request.service_tier"] = "flex",
            ["gen_ai.output.type"] = "json",
            ["gen_ai.response.id"] = "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
            ["gen_ai.response.model"] = "gpt-4.1-2025-04-14",
            ["gen_ai.response.finish_reasons"] = (string[])["stop"],
            ["gen_ai.usage.input_tokens"] = 19L,
            ["gen_ai.usage.output_tokens"] = 10L,
            ["gen_ai.usage.cache_read.input_tokens"] = 1L,
            ["gen_ai.usage.cache_write.input_tokens"] = 5L,
            ["gen_ai.usage.reasoning.output_tokens"] = 1L,
            ["openai.response.service_tier"] = "default",
            ["openai.response.system_fingerprint"] = "fp_1",
        });
    }

    [Fact]
    public async Task The_span_of_a_response_has_all_its_attributes()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json($$$"""{"id":"resp_1","object":"response","model":"gpt-5.6-terra-1","status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[],"conversation":{"id":"conv_1"},"usage":{{{Usage}}}}""");
        using var openai = heard.Client(handler);

        await openai.Responses.CreateAsync(
            new() { Model = "gpt-5.6-terra", Input = "Hi", PreviousResponseId = "resp_0", MaxOutputTokens = 16, Reasoning = new() { Effort = ReasoningEffort.High }, ServiceTier = ServiceTier.Auto, Text = new() { Format = new ResponsePlainTextFormat() } },
            new() { ExtraFields = new() { ["temperature"] = 1 } });

        Assert.Equal("chat gpt-5.6-terra", heard.Span.DisplayName);
        Holds(heard.Span, new()
        {
            ["gen_ai.operation.name"] = "chat",
            ["gen_ai.provider.name"] = "openai",
            ["gen_ai.request.model"] = "gpt-5.6-terra",
            ["server.port"] = 443,
            ["openai.api.type"] = "responses",
            ["gen_ai.request.previous_response.id"] = "resp_0",
            ["gen_ai.request.max_tokens"] = 16L,
            ["gen_ai.request.reasoning.level"] = "high",
            ["gen_ai.output.type"] = "text",
            ["gen_ai.request.temperature"] = 1.0,
            ["gen_ai.conversation.id"] = "conv_1",
            ["gen_ai.response.id"] = "resp_1",
            ["gen_ai.response.model"] = "gpt-5.6-terra-1",
            ["gen_ai.response.finish_reasons"] = (string[])["length"],
            ["gen_ai.usage.input_tokens"] = 7L,
            ["gen_ai.usage.output_tokens"] = 5L,
            ["gen_ai.usage.cache_read.input_tokens"] = 2L,
            ["gen_ai.usage.cache_write.input_tokens"] = 1L,
            ["gen_ai.usage.reasoning.output_tokens"] = 3L,
        });
    }

    [Fact]
    public async Task A_response_that_is_fetched_counts_no_tokens_again()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json($$$"""{"id":"resp_1","object":"response","model":"m-1","status":"completed","output":[],"usage":{{{Usage}}}}""");
        using var openai = heard.Client(handler);

        await openai.Responses.GetAsync("resp_1");

        Assert.Equal("fetch_response", heard.Span.DisplayName);
        Holds(heard.Span, new()
        {
            ["gen_ai.operation.name"] = "fetch_response",
            ["gen_ai.provider.name"] = "openai",
            ["server.port"] = 443,
            ["openai.api.type"] = "responses",
            ["gen_ai.response.id"] = "resp_1",
            ["gen_ai.response.model"] = "m-1",
            ["gen_ai.response.finish_reasons"] = (string[])["stop"],
        });
        Assert.Empty(heard.Metrics);
    }

    [Fact]
    public async Task The_span_of_a_completion_has_all_its_attributes()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json("""{"id":"cmpl-1","object":"text_completion","model":"m-1","choices":[{"index":1,"text":"b","finish_reason":"length"},{"index":0,"text":"a","finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}""");
        using var openai = heard.Client(handler);

        await openai.Completions.CreateAsync(new() { Model = "m", Prompt = "a", N = 1, MaxTokens = 9, Stop = "x" });

        Assert.Equal("text_completion m", heard.Span.DisplayName);
        Holds(heard.Span, new()
        {
            ["gen_ai.operation.name"] = "text_completion",
            ["gen_ai.provider.name"] = "openai",
            ["gen_ai.request.model"] = "m",
            ["server.port"] = 443,
            ["gen_ai.request.max_tokens"] = 9L,
            ["gen_ai.request.stop_sequences"] = (string[])["x"],
            ["gen_ai.response.id"] = "cmpl-1",
            ["gen_ai.response.model"] = "m-1",
            ["gen_ai.response.finish_reasons"] = (string[])["stop", "length"],
            ["gen_ai.usage.input_tokens"] = 1L,
            ["gen_ai.usage.output_tokens"] = 2L,
        });
    }

    [Fact]
    public async Task The_span_of_embeddings_has_all_its_attributes()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json("""{"object":"list","data":[{"object":"embedding","index":0,"embedding":[1,2,3]}],"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4}}""");
        using var openai = heard.Client(handler);

        await openai.Embeddings.CreateAsync(new EmbeddingRequest { Model = "e", Input = "Hi" });

        Assert.Equal("embeddings e", heard.Span.DisplayName);
        Holds(heard.Span, new()
        {
            ["gen_ai.operation.name"] = "embeddings",
            ["gen_ai.provider.name"] = "openai",
            ["gen_ai.request.model"] = "e",
            ["server.port"] = 443,
            ["gen_ai.request.encoding_formats"] = (string[])["base64"],
            ["gen_ai.embeddings.dimension.count"] = 3,
            ["gen_ai.response.model"] = "e-1",
            ["gen_ai.usage.input_tokens"] = 4L,
        });
    }

    [Fact]
    public async Task The_span_of_a_vector_store_search_has_all_its_attributes()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json("""{"object":"vector_store.search_results.page","search_query":["q"],"data":[],"has_more":false,"next_page":null}""");
        using var openai = heard.Client(handler, static options => options.Telemetry.CapturesContent = true);

        await openai.VectorStores.SearchAsync("vs_1", new() { Query = "q" });

        Assert.Equal("retrieval vs_1", heard.Span.DisplayName);
        Holds(heard.Span, new() { ["gen_ai.operation.name"] = "retrieval", ["gen_ai.provider.name"] = "openai", ["server.port"] = 443, ["gen_ai.data_source.id"] = "vs_1" });
    }

    [Fact]
    public async Task The_span_of_a_call_to_Azure_names_Azure()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = handler.CreateClient(static options => options.BaseAddress = new Uri("https://r.openai.azure.com/openai/v1"));

        await openai.Chat.CreateAsync(new() { Model = "m", Messages = [] });

        Assert.Equal("azure.ai.openai", heard.Span.GetTagItem("gen_ai.provider.name"));
    }

    [Fact]
    public async Task A_sampler_sees_what_it_may_decide_by_and_what_it_drops_costs_no_answer()
    {
        var sampler = new Remembering();
        using var heard = new Heard(sampler: sampler);
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler);

        await openai.Chat.CreateAsync(new() { Model = "m", Messages = [] });

        Assert.Equal(["gen_ai.operation.name", "gen_ai.provider.name", "gen_ai.request.model", "server.address", "server.port"], sampler.Tags.Order());
        Assert.Empty(heard.Spans);
        Assert.Equal(1, heard.Metric("gen_ai.client.inference.duration").Count);
    }

    [Fact]
    public async Task Other_operations_have_the_span_of_their_request_alone()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json("""{"object":"list","data":[]}""");
        using var openai = heard.Client(handler);

        await foreach (var _ in openai.Models.ListAsync())
        {
        }

        Assert.Empty(heard.Spans);
        Assert.Empty(heard.Metrics);
    }

    [Fact]
    public async Task The_span_is_current_for_the_request_and_not_for_the_caller()
    {
        using var heard = new Heard();
        Activity? during = null;
        using var handler = new FakeHandler
        {
            Default = (_, _) =>
            {
                during = Activity.Current;
                return Task.FromResult(FakeHandler.Answer(Samples.Completion, HttpStatusCode.OK));
            },
        };
        using var openai = heard.Client(handler);

        var call = openai.Chat.CreateAsync(new() { Model = "m", Messages = [] });
        Assert.Same(heard.Root, Activity.Current);
        await call;

        Assert.Same(heard.Span, during);
        Assert.Same(heard.Root, Activity.Current);
    }

    private static void Holds(Activity span, Dictionary<string, object?> expected)
    {
        var tags = span.TagObjects.Where(static tag => tag.Key != "server.address").ToDictionary();
        Assert.Equal(expected.Keys.Order(), tags.Keys.Order());
        Assert.All(expected, item => Assert.Equal(item.Value, tags[item.Key]));
    }

    private sealed class Remembering : Sampler
    {
        public List<string> Tags { get; } = [];

        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
        {
            if (!samplingParameters.Name.StartsWith("chat", StringComparison.Ordinal))
                return new(SamplingDecision.RecordAndSample);
            Tags.AddRange(samplingParameters.Tags!.Select(static tag => tag.Key));
            return new(SamplingDecision.Drop);
        }
    }
}
