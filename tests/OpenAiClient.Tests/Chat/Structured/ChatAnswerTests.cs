using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Schemas;
using OpenAi.Tests.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Structured;

public class ChatAnswerTests
{
    private const string Rome = """{"name":"Rome","population":2755309,"country":"IT"}""";

    private static ChatCompletionRequest Request => new() { Model = "gpt-4o", Messages = [ChatMessage.User("Rome?")] };

    [Fact]
    public async Task A_value_is_asked_for_by_its_schema_and_read()
    {
        using var handler = FakeHandler.Json(Whole(Rome));
        using var openai = handler.CreateClient();
        var request = Request;

        var answer = await openai.Chat.CreateAsync(request, SchemaSamples.Default.City);

        Assert.Equal(new City("Rome", 2755309, "IT"), answer.Parsed);
        Assert.True(answer.TryGetParsed(out var parsed));
        Assert.Same(answer.Parsed, parsed);
        Assert.Null(answer.Failure);
        Assert.Null(answer.Refusal);
        Assert.Equal(Rome, answer.Text);
        Assert.Equal(FinishReason.Stop, answer.FinishReason);
        Assert.Equal(3, answer.Usage?.TotalTokens);
        Assert.Equal(1, answer.ResponseInfo?.Attempts);
        Assert.Null(request.ResponseFormat);
        JsonAssert.Equal($$"""
            {"model":"gpt-4o","messages":[{"role":"user","content":"Rome?"}],
             "response_format":{"type":"json_schema","json_schema":{"name":"City","strict":true,"schema":{{JsonSchema.From(SchemaSamples.Default.City).GetRawText()}} } } }
            """, handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_format_of_the_requests_own_is_kept()
    {
        using var handler = FakeHandler.Json(Whole("""{"a":1}"""));
        using var openai = handler.CreateClient();

        var answer = await openai.Chat.CreateAsync(Request with { ResponseFormat = ChatResponseFormat.JsonObject }, SchemaSamples.Default.DictionaryStringInt32);

        Assert.Equal(1, answer.Parsed["a"]);
        JsonAssert.Contains("""{"response_format":{"type":"json_object"}}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData("""{"content":null,"refusal":"I cannot do that."}""", "stop", StructuredOutputFailure.Refusal, "I cannot do that.")]
    [InlineData("""{"content":"{\"name\":\"Ro"}""", "length", StructuredOutputFailure.Length, "token limit")]
    [InlineData("""{"content":"{\"name\":\"Rome\",\"population\":1,\"country\":null}"}""", "length", StructuredOutputFailure.Length, "token limit")]
    [InlineData("""{"content":""}""", "content_filter", StructuredOutputFailure.ContentFilter, "content filter")]
    [InlineData("""{"content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]}""", "tool_calls", StructuredOutputFailure.NoText, "tool_calls")]
    [InlineData("""{"content":" \n"}""", "stop", StructuredOutputFailure.NoText, "stop")]
    [InlineData("""{"content":"Rome has many people."}""", "stop", StructuredOutputFailure.InvalidJson, "City")]
    [InlineData("""{"content":"null"}""", "stop", StructuredOutputFailure.InvalidJson, "null")]
    [InlineData("""{"content":"{\"name\":\"Rome\",\"population\":\"many\"}"}""", "stop", StructuredOutputFailure.InvalidJson, "$.population")]
    public async Task What_is_no_value_says_why_and_keeps_the_answer(string message, string finishReason, StructuredOutputFailure failure, string said)
    {
        using var handler = FakeHandler.Json(Completion(message, finishReason));
        using var openai = handler.CreateClient();

        var answer = await openai.Chat.CreateAsync(Request, SchemaSamples.Default.City);
        var exception = Assert.Throws<StructuredOutputException>(() => answer.Parsed);

        Assert.Equal(failure, answer.Failure);
        Assert.Equal(failure, exception.Failure);
        Assert.False(answer.TryGetParsed(out var none));
        Assert.Null(none);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Same(answer.Completion, exception.Answer);
        Assert.Equal(3, Assert.IsType<ChatCompletion>(exception.Answer).Usage?.TotalTokens);
        Assert.Equal(1, exception.Attempts);
        Assert.Equal(failure == StructuredOutputFailure.Refusal ? "I cannot do that." : null, answer.Refusal);
        Assert.Equal(answer.Refusal, exception.Refusal);
    }

    [Fact]
    public async Task Text_that_is_not_of_the_type_is_quoted_with_its_place()
    {
        using var handler = FakeHandler.Json(Whole("""{"name":"Rome","population":[1]}"""));
        using var openai = handler.CreateClient();

        var answer = await openai.Chat.CreateAsync(Request, SchemaSamples.Default.City);
        var exception = Assert.Throws<StructuredOutputException>(() => answer.Parsed);

        Assert.Equal("$.population", exception.Path);
        Assert.Equal("""{"name":"Rome","population":[1]}""", exception.Excerpt);
        Assert.IsType<JsonException>(exception.InnerException);
    }

    [Fact]
    public async Task An_answer_without_choices_has_no_value()
    {
        using var handler = FakeHandler.Json("""{"id":"x","choices":[]}""");
        using var openai = handler.CreateClient();

        var answer = await openai.Chat.CreateAsync(Request, SchemaSamples.Default.City);

        Assert.Equal(StructuredOutputFailure.NoText, answer.Failure);
        Assert.Contains("none", Assert.Throws<StructuredOutputException>(() => answer.Parsed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_refuses_a_value_is_a_failure_too()
    {
        using var handler = FakeHandler.Json(Whole("""{"percent":120}"""));
        using var openai = handler.CreateClient();
        var options = ReflectedJson.Create(new DefaultJsonTypeInfoResolver());

        var answer = await openai.Chat.CreateAsync(Request, (JsonTypeInfo<Share>)options.GetTypeInfo(typeof(Share)));

        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<StructuredOutputException>(() => answer.Parsed).InnerException);
    }

    [Theory]
    [InlineData("""{"name":null,"population":1}""")]
    [InlineData("""{"name":"Rome"}""")]
    public async Task By_default_nothing_is_read_that_breaks_the_schemas_promise(string json)
    {
        using var handler = FakeHandler.Json(Whole(json));
        using var openai = handler.CreateClient();
        var options = ReflectedJson.Create(new DefaultJsonTypeInfoResolver());

        var answer = await openai.Chat.CreateAsync(Request, (JsonTypeInfo<City>)options.GetTypeInfo(typeof(City)));

        Assert.Equal(StructuredOutputFailure.InvalidJson, answer.Failure);
    }

    [Fact]
    public async Task Without_reflection_and_without_a_schema_nothing_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<InvalidOperationException>(() => openai.Chat.CreateAsync<City>(Request));
        Assert.Throws<InvalidOperationException>(() => openai.Chat.StreamAsync<City>(Request));
        await Assert.ThrowsAsync<NotSupportedException>(() => openai.Chat.CreateAsync(Request, SchemaSamples.Default.BadMap));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Chat.CreateAsync(null!, SchemaSamples.Default.City));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Chat.CreateAsync<City>(Request, (JsonTypeInfo<City>)null!));
        Assert.Throws<ArgumentNullException>(() => ChatResponseFormat.FromType<City>((JsonTypeInfo<City>)null!));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_ends()
    {
        using var handler = FakeHandler.Json(Whole(Rome));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => openai.Chat.CreateAsync(Request, SchemaSamples.Default.City, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JSON_is_found_in_a_fence_and_behind_thoughts_when_an_option_says_so(bool streamed)
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer(Whole($"<think>Rome {{}}?</think>\n```json\n{Rome}\n```"))) };
        using var openai = handler.CreateClient();

        var found = await AskAsync(new() { FindsJson = true });

        Assert.Equal(new City("Rome", 2755309, "IT"), found.Parsed);
        Assert.Equal(StructuredOutputFailure.InvalidJson, (await AskAsync(null)).Failure);

        async Task<ChatAnswer<City>> AskAsync(StructuredOutputOptions? options) => streamed
            ? (await openai.Chat.StreamAsync(Request, SchemaSamples.Default.City, options).ToListAsync())[^1].Answer!
            : await openai.Chat.CreateAsync(Request, SchemaSamples.Default.City, options);
    }

    private static string Whole(string text) => Completion(new JsonObject { ["content"] = text }.ToJsonString(), "stop");

    private static string Completion(string message, string finishReason) => $$"""
        {"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"gpt-4o",
         "choices":[{"index":0,"message":{{message}},"finish_reason":"{{finishReason}}"}],
         "usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3} }
        """;

    private sealed class Share
    {
        public int Percent
        {
            get;
            set => field = value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value));
        }
    }
}
