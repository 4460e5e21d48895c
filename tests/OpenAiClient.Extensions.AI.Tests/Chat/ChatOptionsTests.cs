using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAi.Chat;
using OpenAi.Extensions.AI.Tests.Support;
using OpenAi.Tests.Support;
using AIFormat = Microsoft.Extensions.AI.ChatResponseFormat;

namespace OpenAi.Extensions.AI.Tests.Chat;

public sealed class ChatOptionsTests
{
    [Fact]
    public async Task Every_option_that_the_API_knows_is_sent()
    {
        await SentAsync(
            new()
            {
                Instructions = "Be terse.",
                Temperature = 0.7f,
                TopP = 0.1f,
                FrequencyPenalty = -1.3f,
                PresencePenalty = 0.2f,
                MaxOutputTokens = 50,
                Seed = 7,
                StopSequences = ["END"],
                Reasoning = new() { Effort = Microsoft.Extensions.AI.ReasoningEffort.ExtraHigh },
                ModelId = "gpt-5",
                // The API ignores these, and they must not cause an error.
                TopK = 3,
                ConversationId = "conv_1",
                AllowMultipleToolCalls = false,
                ToolMode = ChatToolMode.RequireAny,
            },
            """
            {"model":"gpt-5","messages":[{"role":"system","content":"Be terse."},{"role":"user","content":"Hi"}],"temperature":0.7,"top_p":0.1,
             "frequency_penalty":-1.3,"presence_penalty":0.2,"max_completion_tokens":50,"seed":7,"stop":["END"],"reasoning_effort":"xhigh"}
            """);
    }

    [Fact]
    public async Task Without_options_model_and_messages_are_all() =>
        await SentAsync(null, """{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}]}""");

    [Fact]
    public async Task Tools_and_their_mode_are_sent()
    {
        var weather = AIFunctionFactory.CreateDeclaration("weather", "Tells it.", Json("""{"type":"object","properties":{"city":{"type":"string"}}}"""));
        await SentAsync(
            new()
            {
                Tools = [weather, ChatTool.ForCustom("sql").AsAITool(), new HostedWebSearchTool(), new HostedCodeInterpreterTool()],
                ToolMode = ChatToolMode.RequireSpecific("weather"),
                AllowMultipleToolCalls = false,
            },
            """
            {"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}],
             "tools":[{"type":"function","function":{"name":"weather","description":"Tells it.","parameters":{"type":"object","properties":{"city":{"type":"string"}}}}},
                      {"type":"custom","custom":{"name":"sql"}}],
             "tool_choice":{"type":"function","function":{"name":"weather"}},"parallel_tool_calls":false,"web_search_options":{}}
            """);
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("none")]
    [InlineData("required")]
    public async Task A_mode_of_tools_is_sent_by_its_name(string mode)
    {
        var tool = AIFunctionFactory.CreateDeclaration("f", null, Json("{}"));
        var modes = new Dictionary<string, ChatToolMode> { ["auto"] = ChatToolMode.Auto, ["none"] = ChatToolMode.None, ["required"] = ChatToolMode.RequireAny };
        await SentAsync(
            new() { Tools = [tool], ToolMode = modes[mode] },
            $$$"""
            {"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f","parameters":{} } }],"tool_choice":"{{{mode}}}"}
            """);
    }

    [Fact]
    public async Task A_strict_function_has_a_schema_that_servers_take_as_strict()
    {
        var schema = Json("""{"type":"object","properties":{"a":{"type":"string","minLength":2,"default":"x"},"b":{"type":"integer"}},"required":["b"]}""");
        await SentAsync(
            new() { Tools = [AIFunctionFactory.CreateDeclaration("f", null, schema)], AdditionalProperties = new() { ["strict"] = true } },
            """
            {"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f","strict":true,"parameters":
             {"type":"object","properties":{"a":{"type":"string","description":"Default value: \"x\" (minLength: 2)"},"b":{"type":"integer"}},"required":["a","b"],"additionalProperties":false}}}]}
            """);
    }

    [Fact]
    public async Task Formats_of_the_answer_are_sent()
    {
        const string Hi = """{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}],"response_format":""";
        var schema = Json("""{"type":"object","properties":{"a":{"type":"string"}}}""");
        await SentAsync(new() { ResponseFormat = AIFormat.Text }, Hi + """{"type":"text"}}""");
        await SentAsync(new() { ResponseFormat = AIFormat.Json }, Hi + """{"type":"json_object"}}""");
        await SentAsync(
            new() { ResponseFormat = AIFormat.ForJsonSchema(schema, "answer", "It.") },
            Hi + """{"type":"json_schema","json_schema":{"name":"answer","description":"It.","schema":{"type":"object","properties":{"a":{"type":"string"}}}}}}""");
        await SentAsync(
            new() { ResponseFormat = AIFormat.ForJsonSchema(schema), AdditionalProperties = new() { ["strict"] = true } },
            Hi + """{"type":"json_schema","json_schema":{"name":"json_schema","strict":true,"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}}}}""");
    }

    [Fact]
    public async Task Additional_properties_become_fields_where_the_request_has_none()
    {
        await SentAsync(
            new()
            {
                Temperature = 1,
                AdditionalProperties = new()
                {
                    ["temperature"] = 2,
                    ["model"] = "other",
                    ["top_k"] = 5,
                    ["service_tier"] = ServiceTier.Flex,
                    ["metadata"] = new Dictionary<string, object?> { ["a"] = "b" },
                    ["list"] = new JsonArray(1, "two"),
                    ["nothing"] = null,
                },
            },
            """
            {"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}],"temperature":1,"top_k":5,"service_tier":"flex","metadata":{"a":"b"},"list":[1,"two"]}
            """);
    }

    [Fact]
    public async Task The_callers_own_request_is_filled_up_and_left_as_it_is()
    {
        var own = new ChatCompletionRequest
        {
            Model = "",
            Messages = [OpenAi.Chat.ChatMessage.Developer("Mind the gap.")],
            Temperature = 0.25,
            Logprobs = true,
            ExtraFields = new Dictionary<string, JsonElement> { ["own"] = Json("1") },
        };
        var before = own.ToString();
        IChatClient? asked = null;
        using var wire = Wire.Of();

        await wire.Chat.GetResponseAsync("Hi", new()
        {
            Temperature = 1,
            TopP = 0.5f,
            RawRepresentationFactory = client => { asked = client; return own; },
            AdditionalProperties = new() { ["own"] = 2, ["more"] = 3 },
        });

        JsonAssert.Equal(
            """
            {"model":"gpt-4o","messages":[{"role":"developer","content":"Mind the gap."},{"role":"user","content":"Hi"}],"temperature":0.25,"top_p":0.5,"logprobs":true,"own":1,"more":3}
            """,
            wire.Body);
        Assert.Same(wire.Chat, asked);
        Assert.Equal(before, own.ToString());
    }

    [Fact]
    public async Task A_continuation_token_is_no_business_of_this_API()
    {
        using var wire = Wire.Of();
        var options = new ChatOptions { ContinuationToken = ResponseContinuationToken.FromBytes(new byte[] { 1 }) };

        await Assert.ThrowsAsync<NotSupportedException>(() => wire.Chat.GetResponseAsync("Hi", options));

        Assert.Equal(0, wire.Requests);
    }

    [Fact]
    public void The_client_says_what_it_is()
    {
        using var wire = Wire.Of();
        var metadata = wire.Chat.GetRequiredService<ChatClientMetadata>();

        Assert.Equal(("openai", new Uri("https://example.test/v1"), "gpt-4o"), (metadata.ProviderName, metadata.ProviderUri, metadata.DefaultModelId));
        Assert.Same(wire.OpenAi.Chat, wire.Chat.GetService<ChatClient>());
        Assert.Same(wire.Chat, wire.Chat.GetService<IChatClient>());
        Assert.Null(wire.Chat.GetService<string>());
        Assert.Null(wire.Chat.GetService(typeof(ChatClientMetadata), "key"));
    }

    [Theory]
    [InlineData("https://r.openai.azure.com", "azure.ai.openai")]
    [InlineData("https://r.services.ai.azure.com", "azure.ai.openai")]
    [InlineData("https://r.openai.azure.us", "azure.ai.openai")]
    [InlineData("https://api.openai.com", "openai")]
    public void Azure_is_told_by_its_address(string address, string provider)
    {
        using var openai = new OpenAiClient(OpenAiClientOptions.ForAzure(new Uri(address), "key"));
        Assert.Equal(provider, openai.Chat.AsIChatClient("m").GetService<ChatClientMetadata>()?.ProviderName);
    }

    private static async Task SentAsync(ChatOptions? options, string expected)
    {
        using var wire = Wire.Of();
        await wire.Chat.GetResponseAsync("Hi", options);
        JsonAssert.Equal(expected, wire.Body);
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
