using System.Net;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>Answers of servers, proxies and gateways that differ from the API's description.</summary>
public class ServerDialectTests
{
    private const string Line = """data: {"id":"c","choices":[{"index":0,"delta":{"content":"hi"}}]}""";
    private const string Chunk = Line + "\n\n";
    private const string Last = """data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""";

    [Theory]
    [InlineData("""{"error":"Model is overloaded"}""", "Model is overloaded")]
    [InlineData("""{"object":"error","message":"boom","code":40001}""", "boom")]
    [InlineData("""{"code":"rate_limit_daily","message":"Too many"}""", "Too many")]
    [InlineData("""{"detail":"Not authenticated"}""", "Not authenticated")]
    [InlineData("""{"message":"Forbidden"}""", "Forbidden")]
    [InlineData("""[{"error":{"code":429,"message":"Resource exhausted","status":"RESOURCE_EXHAUSTED"}}]""", "Resource exhausted")]
    [InlineData("""{"error":{"message":"Upstream failed"},"choices":"none"}""", "Upstream failed")]
    [InlineData("""{"id":"c","choices":null,"base_resp":{"status_code":1008,"status_msg":"insufficient balance"}}""", "insufficient balance")]
    [InlineData("""{"result":{},"success":false,"errors":[{"message":"AiError: Capacity exceeded.","code":3040}],"messages":[]}""", "Capacity exceeded.")]
    [InlineData("""{"Message":"User is not authorized"}""", "User is not authorized")]
    [InlineData("""{"id":"c","choices":[{"index":0,"finish_reason":"error","error":{"message":"Broke"},"message":{"content":""}}]}""", "Broke")]
    public async Task An_error_with_status_200_is_an_error_streamed_or_not(string body, string message)
    {
        using var handler = FakeHandler.Json(body).Then(FakeHandler.Answer(body));
        using var openai = handler.CreateClient(static options => options.MaxRetries = 0);

        Assert.Contains(message, (await Assert.ThrowsAnyAsync<ApiException>(() => AskAsync(openai))).Message, StringComparison.Ordinal);
        Assert.Contains(message, (await Assert.ThrowsAsync<StreamErrorException>(() => StreamAsync(openai))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderation_that_failed_with_status_200_is_not_unflagged()
    {
        using var handler = FakeHandler.Json("""{"message":"Forbidden"}""");
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<ApiException>(() => openai.Moderations.CreateAsync(new() { Input = "hi" }));
    }

    [Theory]
    [InlineData("""{"id":"x","choices":null}""")]
    [InlineData("""{"id":"x"}""")]
    public async Task An_answer_without_what_it_exists_for_is_invalid(string body)
    {
        using var handler = FakeHandler.Json(body);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => AskAsync(openai));

        Assert.Equal("$.choices", exception.Path);
        Assert.Contains(body, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_data_is_invalid_and_an_empty_one_is_an_answer()
    {
        using var handler = FakeHandler.Json("""{"data":null}""").Then(FakeHandler.Answer("""{"object":"list","data":[]}""")).Then(FakeHandler.Answer("""{"object":"list","data":null}"""));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<InvalidResponseException>(async () => await openai.Models.ListAsync().GetAsyncEnumerator().MoveNextAsync());
        Assert.False(await openai.Models.ListAsync().GetAsyncEnumerator().MoveNextAsync());
        // Ollama, before the first model was pulled.
        Assert.False(await openai.Models.ListAsync().GetAsyncEnumerator().MoveNextAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("""{"code":0,"message":"","type":"","param":null,"details":[],"inner":{"is_fatal":false}}""")]
    public async Task An_empty_error_beside_a_whole_answer_costs_nothing(string error)
    {
        using var handler = FakeHandler.Json("{\"error\":" + error + ""","id":"c","choices":[{"index":0,"message":{"content":"hi"}}]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("hi", (await AskAsync(openai)).Text);
    }

    [Theory]
    [InlineData("429", typeof(RateLimitException))]
    [InlineData("\"rate_limit_exceeded\"", typeof(RateLimitException))]
    [InlineData("502", typeof(ServerException))]
    [InlineData("\"invalid_api_key\"", typeof(AuthenticationException))]
    public async Task A_code_under_status_200_chooses_the_exception_and_the_retry(string code, Type type)
    {
        var body = "{\"error\":{\"message\":\"No.\",\"code\":" + code + "}}";
        using var handler = FakeHandler.Json(body).Then(FakeHandler.Answer(body));
        using var openai = handler.CreateClient(static options => (options.MaxRetries, options.TimeProvider) = (1, new InstantClock()));

        Assert.IsType(type, await Assert.ThrowsAnyAsync<ApiException>(() => AskAsync(openai)));
        Assert.Equal(type == typeof(AuthenticationException) ? 1 : 2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(Chunk + Last + "\n\n")]
    [InlineData(Chunk + Last + "\n")]
    [InlineData(Chunk + Last)]
    [InlineData(Chunk + Last + "\n\ndata: [DONE]")]
    [InlineData(Chunk + Last + "\n\ndata: [DONE] \n\n")]
    [InlineData(Chunk + Last + "\n\ndata:   [DONE]\n\n")]
    public async Task A_stream_whose_choices_are_finished_is_whole_however_it_ends(string body)
    {
        using var handler = FakeHandler.Sse(body);
        using var openai = handler.CreateClient();

        Assert.Equal("hi", await StreamAsync(openai));
    }

    [Theory]
    [InlineData("data: : OPENROUTER PROCESSING\n\n" + Chunk + Last + "\n\n")]
    [InlineData(Line + "\n" + Last + "\ndata: [DONE]\n")]
    [InlineData(Line + "\r\nid: 0\r\n" + Last + "\r\nid: 1\r\ndata: [DONE]\r\n\r\n")]
    [InlineData("event: chunk\n\n" + Chunk + "event: chunk\n\n" + Last + "\n\n")]
    public async Task Events_are_told_apart_without_the_empty_line_between_them_and_from_comments(string body)
    {
        using var handler = FakeHandler.Sse(body);
        using var openai = handler.CreateClient();

        Assert.Equal("hi", await StreamAsync(openai));
    }

    [Theory]
    // The field of llama.cpp, a gateway that passes an error on without a field, and errors without a word that says so.
    [InlineData("error: {\"code\":400,\"message\":\"Context is too small.\",\"type\":\"invalid_request_error\"}\n\ndata: [DONE]\n\n")]
    [InlineData(Chunk + "error: {\"code\":500,\"message\":\"Context is too small.\"}\n\n")]
    [InlineData(Chunk + "{\"error\":{\"code\":400,\"message\":\"Context is too small.\"}}")]
    [InlineData(Line + "\n{\"error\":{\"code\":400,\"message\":\"Context is too small.\"}}\n\ndata: [DONE]\n\n")]
    [InlineData(Chunk + "data: {\"code\":\"InternalError\",\"message\":\"Context is too small.\",\"request_id\":\"r\"}\n\ndata: [DONE]\n\n")]
    [InlineData(Chunk + "data: {\"detail\":\"Context is too small.\"}\n\n")]
    [InlineData("id:1\nevent:error\nHTTP_STATUS/429 TOO_MANY_REQUESTS\ndata:{\"code\":\"Throttling\",\"message\":\"Context is too small.\"}\n\n")]
    [InlineData(Chunk + "data: {\"id\":\"c\",\"choices\":null,\"base_resp\":{\"status_code\":2013,\"status_msg\":\"Context is too small.\"}}\n\n")]
    public async Task An_error_amid_a_stream_is_told_in_whatever_frame_it_comes(string body)
    {
        using var handler = FakeHandler.Sse(body);
        using var openai = handler.CreateClient();

        Assert.Contains("Context is too small.", (await Assert.ThrowsAsync<StreamErrorException>(() => StreamAsync(openai))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statuses_that_say_success_are_no_errors()
    {
        const string Status = ""","base_resp":{"status_code":0,"status_msg":""}}""";
        using var handler = FakeHandler.Sse(Line[..^1] + Status + "\n\n" + Last[..^1] + Status + "\n\n");
        using var openai = handler.CreateClient();

        Assert.Equal("hi", await StreamAsync(openai));
    }

    [Theory]
    [InlineData("")]
    [InlineData("data: {\"id\":\"c\",\"usa")]
    public async Task A_stream_that_is_cut_behind_its_end_is_whole(string rest)
    {
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            var body = Chunk + Last + "\n\n" + rest;
            connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n");
        });
        using var openai = server.CreateClient();

        Assert.Equal("hi", await StreamAsync(openai));
    }

    [Fact]
    public async Task A_stream_that_stays_open_behind_its_end_is_whole_once_it_was_silent_for_too_long()
    {
        var (time, body) = (new FakeTime(), new PushedStream(Chunk + Last + "\n\n"));
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };
        using var handler = new FakeHandler().Then(response);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var streamed = StreamAsync(openai);
        await body.DrainedAsync();
        await time.PendingAsync(TimeSpan.FromMinutes(2));
        time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("hi", await streamed);
    }

    [Theory]
    [InlineData("""{"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"he"}}]}""", """{"id":"c","choices":[{"index":0,"message":{"content":"llo"},"finish_reason":"stop"}]}""")]
    [InlineData("""{"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":"hello"}}]}""", """{"id":"c","choices":[{"index":0,"message":{"content":"hello"},"finish_reason":"stop"}]}""")]
    [InlineData("""{"id":"c","choices":[{"index":0,"delta":{"content":"he"},"message":{"content":"he"}}]}""", """{"id":"c","choices":[{"index":0,"delta":{"content":"llo"},"message":{"content":"hello"},"finish_reason":"stop"}]}""")]
    public async Task Messages_instead_of_deltas_are_read_and_those_beside_or_behind_deltas_are_not(string first, string last)
    {
        using var handler = FakeHandler.Sse($"data: {first}\n\ndata: {last}\n\n");
        using var openai = handler.CreateClient();

        var answer = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(new() { Model = "m", Messages = [ChatMessage.User("hi")] }));

        Assert.Equal("hello", answer.Text);
    }

    [Theory]
    [InlineData(Chunk + Last + "\n\ndata: [DONE]\n\n")]
    [InlineData(Chunk + Last)]
    [InlineData(": processing\n\n" + Chunk + "data: [DONE]")]
    // The whole answer with the last word of a stream behind it.
    [InlineData("{\"id\":\"c\",\"choices\":[{\"index\":0,\"message\":{\"content\":\"hi\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")]
    [InlineData("data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"message\":{\"content\":\"hi\"},\"finish_reason\":\"stop\"}]}\n\n")]
    public async Task A_stream_for_which_nobody_asked_is_the_whole_answer(string body)
    {
        using var handler = FakeHandler.Sse(body);
        using var openai = handler.CreateClient();

        var answer = await AskAsync(openai);

        Assert.Equal(("hi", "c", HttpStatusCode.OK), (answer.Text, answer.Id, answer.ResponseInfo?.Status));
    }

    [Fact]
    public async Task A_stream_for_which_nobody_asked_may_be_cut_or_report_an_error()
    {
        using var handler = FakeHandler.Sse(Chunk).Then(FakeHandler.Answer(Chunk + "data: {\"error\":{\"message\":\"No.\",\"code\":429}}\n\n")).Then(FakeHandler.Answer("data: [DONE]\n\n"));
        using var openai = handler.CreateClient();

        Assert.Contains("data: {", (await Assert.ThrowsAsync<InvalidResponseException>(() => AskAsync(openai))).Message, StringComparison.Ordinal);
        Assert.Equal("429", (await Assert.ThrowsAsync<RateLimitException>(() => AskAsync(openai))).Code);
        await Assert.ThrowsAsync<InvalidResponseException>(() => AskAsync(openai));
    }

    [Fact]
    public async Task A_delta_that_cannot_be_read_is_not_lost_without_a_word()
    {
        using var handler = FakeHandler.Sse("data: {\"choices\":[{\"delta\":[],\"index\":0},{\"index\":1,\"delta\":{\"content\":\"hi\",\"tool_calls\":\"none\"}}]}\n\n");
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => StreamAsync(openai));

        Assert.Equal("$.choices[1].delta.tool_calls", exception.Path);
    }

    [Theory]
    [InlineData(Chunk, 1)]
    [InlineData(Chunk + "data: {\"id\":\"c\",\"cho", 1)]
    public async Task A_stream_with_an_open_choice_is_incomplete_at_its_end(string body, int events)
    {
        using var handler = FakeHandler.Sse(body);
        using var openai = handler.CreateClient();

        Assert.Equal(events, (await Assert.ThrowsAsync<IncompleteStreamException>(() => StreamAsync(openai))).Events);
    }

    [Fact]
    public async Task A_quota_told_by_its_type_alone_is_not_tried_again()
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"No.","type":"insufficient_quota","code":null}}""", HttpStatusCode.TooManyRequests);
        using var openai = handler.CreateClient(static options => options.MaxRetries = 3);

        Assert.True((await Assert.ThrowsAsync<RateLimitException>(() => AskAsync(openai))).IsQuotaExhausted);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_servers_message_is_one_bounded_line()
    {
        using var handler = FakeHandler.Json("{\"error\":{\"message\":\"a\\nforged \\u001b[31mline" + new string('x', 60_000) + "\"}}", HttpStatusCode.BadRequest);
        using var openai = handler.CreateClient();

        var message = (await Assert.ThrowsAsync<BadRequestException>(() => AskAsync(openai))).Message;

        Assert.DoesNotContain(message, char.IsControl);
        Assert.InRange(message.Length, 2000, 2200);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("quota")]
    [InlineData("ollama")]
    public async Task A_placeholder_for_a_key_spoils_no_message_and_no_code(string key)
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"ollama: next quota","code":"context_length_exceeded","param":"quota"}}""", HttpStatusCode.BadRequest);
        using var openai = handler.CreateClient(options => options.ApiKey = key);

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => AskAsync(openai));

        Assert.Equal(("context_length_exceeded", "quota"), (exception.Code, exception.Param));
        Assert.Contains("ollama: next quota", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ocp-Apim-Subscription-Key")]
    [InlineData("x-goog-api-key")]
    [InlineData("X-Auth-Token")]
    [InlineData("cf-aig-authorization")]
    [InlineData("Helicone-Auth")]
    [InlineData("X-Functions-Key")]
    public async Task A_gateways_secret_header_is_not_shown_when_it_is_echoed(string header)
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"Bad tok-9f8e7d6c5b4a3210"}}""", HttpStatusCode.BadRequest);
        using var openai = handler.CreateClient(options => options.Headers[header] = "Bearer tok-9f8e7d6c5b4a3210");

        Assert.DoesNotContain("9f8e7d", (await Assert.ThrowsAsync<BadRequestException>(() => AskAsync(openai))).ToString(), StringComparison.Ordinal);
    }

    private static Task<ChatCompletion> AskAsync(OpenAiClient openai) => openai.Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User("hi")] });

    private static async Task<string> StreamAsync(OpenAiClient openai)
    {
        var text = "";
        await foreach (var chunk in openai.Chat.StreamAsync(new() { Model = "m", Messages = [ChatMessage.User("hi")] }))
            text += chunk.Text;
        return text;
    }
}
