using System.Net;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Responses;

public sealed class ResponsesTests
{
    private const string Empty = """{"id":"resp_1","object":"response","status":"completed","model":"gpt-5","output":[]}""";

    [Fact]
    public async Task Options_tools_and_contents_are_sent()
    {
        var handler = FakeHandler.Json(Empty);
        await Client(handler).GetResponseAsync(
            [
                new(ChatRole.System, "s"),
                new(ChatRole.User,
                [
                    new TextContent("See:"),
                    new DataContent(new byte[] { 1, 2, 3 }, "image/png") { AdditionalProperties = new() { ["detail"] = "high" } },
                    new UriContent("https://x.test/a.pdf", "application/pdf"),
                    new DataContent(new byte[] { 1, 2, 3 }, "application/pdf") { Name = "a.pdf" },
                    new HostedFileContent("file-1"),
                    new HostedFileContent("file-2") { MediaType = "image/png" },
                ]),
            ],
            new()
            {
                Instructions = "Be terse.",
                Temperature = 0.7f,
                MaxOutputTokens = 9,
                ConversationId = "resp_0",
                AllowBackgroundResponses = true,
                Reasoning = new() { Effort = Microsoft.Extensions.AI.ReasoningEffort.Low, Output = ReasoningOutput.Summary },
                ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse("""{"type":"object"}"""), "n"),
                ToolMode = ChatToolMode.RequireSpecific("f"),
                AdditionalProperties = new() { ["top_logprobs"] = 2, ["model"] = "x" },
                Tools =
                [
                    AIFunctionFactory.CreateDeclaration("f", null, JsonElement.Parse("{}")),
                    new HostedWebSearchTool(),
                    new HostedCodeInterpreterTool { Inputs = [new HostedFileContent("file-3")] },
                    new HostedFileSearchTool { Inputs = [new HostedVectorStoreContent("vs_1")], MaximumResultCount = 3 },
                    new HostedImageGenerationTool { Options = new() { ImageSize = new(1024, 1024), MediaType = "image/webp" } },
                    new HostedMcpServerTool("docs", new Uri("https://mcp.test/sse"))
                    {
                        AllowedTools = ["a"],
                        Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer t" },
                        ApprovalMode = HostedMcpServerToolApprovalMode.RequireSpecific(["a"], null),
                    },
                    new HostedMcpServerTool("mail", "connector_gmail")
                    {
                        ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire, Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer t" },
                    },
                    ResponseTool.ForCustom("sql").AsAITool(),
                ],
            });

        JsonAssert.Equal(
            """
            {"model":"gpt-5","instructions":"Be terse.","temperature":0.7,"max_output_tokens":9,"previous_response_id":"resp_0","background":true,"top_logprobs":2,
             "reasoning":{"effort":"low","summary":"auto"},"text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object"}}},
             "tool_choice":{"type":"function","name":"f"},
             "tools":[{"type":"function","name":"f","parameters":{},"strict":false},{"type":"web_search"},{"type":"code_interpreter","container":{"type":"auto","file_ids":["file-3"]}},
               {"type":"file_search","vector_store_ids":["vs_1"],"max_num_results":3},{"type":"image_generation","size":"1024x1024","output_format":"webp"},
               {"type":"mcp","server_label":"docs","server_url":"https://mcp.test/sse","allowed_tools":["a"],"headers":{"Authorization":"Bearer t"},"require_approval":{"always":{"tool_names":["a"]}}},
               {"type":"mcp","server_label":"mail","connector_id":"connector_gmail","authorization":"t","require_approval":"never"},
               {"type":"custom","name":"sql"}],
             "input":[{"type":"message","role":"system","content":"s"},{"type":"message","role":"user","content":[{"type":"input_text","text":"See:"},
               {"type":"input_image","image_url":"data:image/png;base64,AQID","detail":"high"},{"type":"input_file","file_url":"https://x.test/a.pdf"},
               {"type":"input_file","filename":"a.pdf","file_data":"data:application/pdf;base64,AQID"},{"type":"input_file","file_id":"file-1"},{"type":"input_image","file_id":"file-2"}]}]}
            """,
            handler.Requests[0].Body);
    }

    [Theory]
    [InlineData(null, "resp_1")]
    [InlineData("conv_1", "conv_1")]
    [InlineData("resp_0", "resp_1")]
    public async Task A_conversation_goes_on_by_its_id(string? given, string expected)
    {
        var handler = FakeHandler.Json(Empty);
        var answer = await Client(handler).GetResponseAsync("Hi", new() { ConversationId = given });

        Assert.Equal(expected, answer.ConversationId);
        var body = JsonElement.Parse(handler.Requests[0].Body!);
        Assert.Equal(given == "conv_1" ? given : null, body.TryGetProperty("conversation", out var conversation) ? conversation.GetString() : null);
        Assert.Equal(given == "resp_0" ? given : null, body.TryGetProperty("previous_response_id", out var previous) ? previous.GetString() : null);
    }

    [Fact]
    public async Task Results_of_functions_are_sent_again_until_the_server_finds_the_response_that_asked_for_them()
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"Not found.","code":"previous_response_not_found"}}""", HttpStatusCode.BadRequest)
            .Then(FakeHandler.Answer("""{"id":"resp_2","status":"completed","output":[{"type":"message","role":"assistant","content":"Sun."}]}"""));
        using var openai = handler.CreateClient(static options => (options.RetryDelay, options.MaxRetries) = (TimeSpan.FromTicks(1), 2));
        var client = openai.Responses.AsIChatClient("m");

        var answer = await client.GetResponseAsync(new ChatMessage(ChatRole.Tool, [new FunctionResultContent("c1", "Sun.")]), new() { ConversationId = "resp_1" });

        Assert.Equal("Sun.", answer.Text);
    }

    [Fact]
    public async Task Without_storage_reasoning_goes_back_encrypted_and_without_ids()
    {
        const string Call = """
            {"id":"resp_1","status":"completed","model":"gpt-5","store":false,"output":[
              {"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"Hmm."}],"encrypted_content":"ENC"},
              {"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":"{ \"a\": 1 }","status":"completed"}],
             "usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3,"input_tokens_details":{"cached_tokens":1},"output_tokens_details":{"reasoning_tokens":2}}}
            """;
        var handler = FakeHandler.Json(Call).Then(FakeHandler.Answer(Empty)).Then(FakeHandler.Answer(Empty));
        var client = Client(handler);
        var options = new ChatOptions { RawRepresentationFactory = static _ => new ResponseRequest { Store = false }, Reasoning = new() { Effort = Microsoft.Extensions.AI.ReasoningEffort.High } };

        var answer = await client.GetResponseAsync("Hi", options);

        Assert.Null(answer.ConversationId);
        Assert.Equal((ChatFinishReason.ToolCalls, 1, 2), (answer.FinishReason, answer.Usage!.CachedInputTokenCount, answer.Usage.ReasoningTokenCount));
        JsonAssert.Contains("""{"include":["reasoning.encrypted_content"],"store":false}""", handler.Requests[0].Body);
        List<ChatMessage> history = [.. answer.Messages, new(ChatRole.Tool, [new FunctionResultContent("c1", "r")])];
        await client.GetResponseAsync(history, options);
        const string Expected = """
            {"input":[{"type":"reasoning","summary":[{"type":"summary_text","text":"Hmm."}],"encrypted_content":"ENC"},
              {"type":"function_call","call_id":"c1","name":"f","arguments":"{ \"a\": 1 }"},{"type":"function_call_output","call_id":"c1","output":"r"}]}
            """;
        JsonAssert.Contains(Expected, handler.Requests[1].Body);
        Assert.DoesNotContain("rs_1", handler.Requests[1].Body, StringComparison.Ordinal);

        var saved = JsonSerializer.Serialize(history, AIJsonUtilities.DefaultOptions);
        await client.GetResponseAsync(JsonSerializer.Deserialize<List<ChatMessage>>(saved, AIJsonUtilities.DefaultOptions)!, options);
        JsonAssert.Contains(Expected.Replace("{ \\\"a\\\": 1 }", "{\\\"a\\\":1}", StringComparison.Ordinal), handler.Requests[2].Body);
    }

    [Fact]
    public async Task An_item_goes_back_once_whatever_contents_it_made()
    {
        const string Answer = """
            {"id":"resp_1","status":"completed","model":"gpt-5","output":[
              {"type":"web_search_call","id":"ws_1","status":"completed","action":{"type":"search","query":"q","sources":[{"type":"url","url":"https://x.test/"}]}},
              {"type":"code_interpreter_call","id":"ci_1","status":"completed","code":"1+1","container_id":"cntr_1","outputs":[{"type":"logs","logs":"2"}]},
              {"type":"mcp_call","id":"mcp_1","name":"t","server_label":"docs","arguments":"{\"a\":1}","output":"o"},
              {"type":"image_generation_call","id":"ig_1","status":"completed","result":"AQID","output_format":"webp"},
              {"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[{"type":"output_text","text":"Two.","annotations":[{"type":"url_citation","url":"https://x.test/","title":"X","start_index":0,"end_index":3}]},{"type":"refusal","refusal":"No."}]}]}
            """;
        var handler = FakeHandler.Json(Answer).Then(FakeHandler.Answer(Empty));
        var client = Client(handler);

        var answer = await client.GetResponseAsync("Hi");

        Assert.Collection(
            answer.Messages[0].Contents,
            static content => Assert.Equal(["q"], Assert.IsType<WebSearchToolCallContent>(content).Queries),
            static content => Assert.Equal("https://x.test/", Assert.IsType<UriContent>(Assert.Single(Assert.IsType<WebSearchToolResultContent>(content).Outputs!)).Uri.ToString()),
            static content => Assert.Equal("text/x-python", Assert.IsType<DataContent>(Assert.Single(Assert.IsType<CodeInterpreterToolCallContent>(content).Inputs!)).MediaType),
            static content => Assert.Equal("2", Assert.IsType<TextContent>(Assert.Single(Assert.IsType<CodeInterpreterToolResultContent>(content).Outputs!)).Text),
            static content => Assert.Equal(("t", "docs"), (Assert.IsType<McpServerToolCallContent>(content).Name, ((McpServerToolCallContent)content).ServerName)),
            static content => Assert.Equal("o", Assert.IsType<TextContent>(Assert.Single(Assert.IsType<McpServerToolResultContent>(content).Outputs!)).Text),
            static content => Assert.IsType<ImageGenerationToolCallContent>(content),
            static content => Assert.Equal("image/webp", Assert.IsType<DataContent>(Assert.Single(Assert.IsType<ImageGenerationToolResultContent>(content).Outputs!)).MediaType),
            static content => Assert.Equal("X", Assert.IsType<CitationAnnotation>(Assert.Single(Assert.IsType<TextContent>(content).Annotations!)).Title),
            static content => Assert.Equal("Refusal", Assert.IsType<ErrorContent>(content).ErrorCode));
        Assert.All(answer.Messages[0].Contents, static content => Assert.IsType<ResponseItem>(content.RawRepresentation, exactMatch: false));
        await client.GetResponseAsync(answer.Messages);
        var ids = JsonElement.Parse(handler.Requests[1].Body!).GetProperty("input").EnumerateArray().Select(static item => item.GetProperty("id").GetString());
        Assert.Equal(["ws_1", "ci_1", "mcp_1", "ig_1", "msg_1"], ids);
    }

    [Fact]
    public async Task An_MCP_server_waits_for_its_approval()
    {
        const string Question = """
            {"id":"resp_1","status":"completed","model":"gpt-5","output":[{"type":"mcp_approval_request","id":"mcpr_1","name":"t","server_label":"docs","arguments":"{\"a\":1}"}]}
            """;
        var handler = FakeHandler.Json(Question).Then(FakeHandler.Answer(Empty)).Then(FakeHandler.Answer(Empty));
        var client = Client(handler);

        var asked = await client.GetResponseAsync("Hi");
        var question = Assert.IsType<ToolApprovalRequestContent>(Assert.Single(asked.Messages[0].Contents));
        var call = Assert.IsType<McpServerToolCallContent>(question.ToolCall);
        Assert.Equal(("mcpr_1", "t", "docs", "1"), (question.RequestId, call.Name, call.ServerName, call.Arguments!["a"]?.ToString()));
        var answer = new ChatMessage(ChatRole.User, [question.CreateResponse(approved: true, "fine")]);

        await client.GetResponseAsync([.. asked.Messages, answer]);
        JsonAssert.Contains(
            """{"input":[{"type":"mcp_approval_request","id":"mcpr_1"},{"type":"mcp_approval_response","approval_request_id":"mcpr_1","approve":true,"reason":"fine"}]}""",
            handler.Requests[1].Body);
        await client.GetResponseAsync([.. asked.Messages, answer], new() { ConversationId = asked.ConversationId });
        JsonAssert.Contains("""{"input":[{"type":"mcp_approval_response","approval_request_id":"mcpr_1"}]}""", handler.Requests[2].Body);
    }

    [Theory]
    [InlineData("""{"responseId":"resp_1","extra":true}""", "/v1/responses/resp_1")]
    [InlineData("""{"responseId":"resp_1","sequenceNumber":7}""", "/v1/responses/resp_1")]
    public async Task A_token_asks_for_an_answer_under_way(string token, string path)
    {
        const string Running = """{"id":"resp_1","status":"in_progress","background":true,"model":"gpt-5","output":[]}""";
        var handler = FakeHandler.Json(Running);
        var options = new ChatOptions { ContinuationToken = ResponseContinuationToken.FromBytes(System.Text.Encoding.UTF8.GetBytes(token)) };

        var answer = await Client(handler).GetResponseAsync([], options);

        Assert.Equal(("GET", path), (handler.Requests[0].Method.Method, handler.Requests[0].Uri.AbsolutePath));
        Assert.Null(answer.FinishReason);
        Assert.Equal("""{"responseId":"resp_1"}""", System.Text.Encoding.UTF8.GetString(answer.ContinuationToken!.ToBytes().Span));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Client(handler).GetResponseAsync("Hi", options));
    }

    [Fact]
    public async Task A_failed_response_is_an_exception()
    {
        var handler = FakeHandler.Json("""{"id":"resp_1","status":"failed","error":{"code":"server_error","message":"Oh."},"output":[]}""");
        var exception = await Assert.ThrowsAsync<ResponseException>(() => Client(handler).GetResponseAsync("Hi"));
        Assert.Equal("Oh.", exception.Response.Error?.Message);
    }

    [Theory]
    [InlineData("max_output_tokens", "length")]
    [InlineData("content_filter", "content_filter")]
    public async Task An_incomplete_response_says_why(string reason, string expected)
    {
        var handler = FakeHandler.Json($$$"""{"id":"resp_1","status":"incomplete","incomplete_details":{"reason":"{{{reason}}}"},"output":[]}""");
        Assert.Equal(new ChatFinishReason(expected), (await Client(handler).GetResponseAsync("Hi")).FinishReason);
    }

    internal static IChatClient Client(FakeHandler handler) => handler.CreateClient().Responses.AsIChatClient("gpt-5");
}
