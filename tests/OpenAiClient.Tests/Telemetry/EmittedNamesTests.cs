using System.Net;
using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Embeddings;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.Telemetry;

/// <summary>Calls of every operation with all that can be told of them: what they emit is what <c>Names.txt</c> lists, no more and no less.</summary>
[Collection(nameof(Alone))]
public sealed class EmittedNamesTests
{
    private const string Usage = """{"input_tokens":7,"input_tokens_details":{"cached_tokens":2,"cache_write_tokens":1},"output_tokens":5,"output_tokens_details":{"reasoning_tokens":3},"total_tokens":12}""";
    private const string Chunk = "data: {\"id\":\"c\",\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n";

    [Fact]
    public async Task What_is_emitted_is_what_is_listed()
    {
        using var heard = new Heard();
        await CallAsync(heard);

        var emitted = heard.Spans.SelectMany(static span => span.TagObjects.Select(static tag => $"attribute {tag.Key}"))
            .Concat(heard.Spans.SelectMany(static span => span.Events).SelectMany(static item => item.Tags.Select(static tag => $"attribute {tag.Key}").Append($"event {item.Name}")))
            .Concat(heard.Metrics.SelectMany(static metric => metric.Tags.Keys.Select(static name => $"attribute {name}").Append($"metric {metric.Name}")))
            .Concat(heard.Spans.Select(static span => $"operation {span.GetTagItem("gen_ai.operation.name")}"));

        Assert.Equal(Listed().Distinct().Order(StringComparer.Ordinal), emitted.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Listed() =>
        from line in File.ReadLines(NamesTests.FilePath)
        let words = line.Split(' ', ':')
        where words[0] is "attribute" or "event" or "metric" or "operation"
        select $"{words[0]} {words[1]}";

    private static async Task CallAsync(Heard heard)
    {
        var kept = FakeHandler.Answer(Samples.Completion);
        kept.Headers.TryAddWithoutValidation(AnswerCacheHandler.Header, AnswerCacheHandler.Hit);
        using var stream = new PushedStream(Chunk, Chunk, "data: [DONE]\n\n").End();
        using var handler = new FakeHandler()
            .Then(FakeHandler.Answer("{}", HttpStatusCode.ServiceUnavailable)).Then(FakeHandler.Answer(Samples.Completion))
            .Then(kept)
            .Then(Heard.Events(stream))
            .Then(FakeHandler.Answer("""{"choices":[{"message":{"tool_calls":[{"id":"call_1","type":"function","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}"""))
            .Then(FakeHandler.Answer("""{"choices":[{"message":{"content":"Done."},"finish_reason":"stop"}]}"""))
            .Then(FakeHandler.Answer($$$"""{"id":"resp_1","model":"m-1","status":"completed","service_tier":"flex","output":[],"conversation":{"id":"conv_1"},"usage":{{{Usage}}}}"""))
            .Then(FakeHandler.Answer("""{"id":"resp_1","model":"m-1","status":"completed","output":[]}"""))
            .Then(FakeHandler.Answer("""{"id":"cmpl-1","model":"m-1","choices":[{"index":0,"text":"a","finish_reason":"stop"}]}"""))
            .Then(FakeHandler.Answer("""{"data":[{"index":0,"embedding":[1]}],"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4}}"""))
            .Then(FakeHandler.Answer("""{"object":"vector_store.search_results.page","search_query":["q"],"data":[],"has_more":false}"""))
            .Then(FakeHandler.Answer("{}", HttpStatusCode.BadRequest));
        using var openai = heard.Client(handler, static options => (options.MaxRetries, options.Telemetry.CapturesContent) = (1, true));
        var request = new ChatCompletionRequest
        {
            Model = "m",
            Messages = [ChatMessage.User("Hi")],
            N = 2,
            Seed = 7,
            FrequencyPenalty = 0.5,
            PresencePenalty = 0.5,
            MaxCompletionTokens = 9,
            Stop = "x",
            Temperature = 0.5,
            TopP = 0.5,
            ReasoningEffort = ReasoningEffort.Low,
            ServiceTier = ServiceTier.Flex,
            ResponseFormat = ChatResponseFormat.JsonObject,
            Tools = [ChatTool.ForFunction("f")],
        };
        await openai.Chat.CreateAsync(request);
        await openai.Chat.CreateAsync(request);
        await openai.Chat.StreamAsync(request).CountAsync();
        await openai.Chat.RunToolsAsync(request with { Tools = null, N = null }, [ToolFunction.From("f", "Does it.", null, static (_, _) => new("done"))]);
        await openai.Responses.CreateAsync(new() { Model = "m", Input = "Hi", Instructions = "Be terse.", PreviousResponseId = "resp_0" });
        await openai.Responses.GetAsync("resp_1");
        await openai.Completions.CreateAsync(new CompletionRequest { Model = "m", Prompt = "a" });
        await openai.Embeddings.CreateAsync(new EmbeddingRequest { Model = "e", Input = "a", Dimensions = 1 });
        await openai.VectorStores.SearchAsync("vs_1", new VectorStoreSearchRequest { Query = "q" });
        await Assert.ThrowsAsync<BadRequestException>(() => openai.Chat.CreateAsync(request));
    }
}
