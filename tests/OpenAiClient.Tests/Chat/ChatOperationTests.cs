using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Chat;

/// <summary>The operations that create completions, over real HTTP, with documented answers.</summary>
public class ChatOperationTests : WireMockTest
{
    private static readonly ChatCompletionRequest _hello = new()
    {
        Model = "gpt-5.4",
        Messages = [ChatMessage.Developer("You are a helpful assistant."), ChatMessage.User("Hello!")],
    };

    [Fact]
    public async Task Create_posts_the_documented_request_and_reads_the_documented_answer()
    {
        var openai = CreateClient();

        var answer = await openai.Chat.CreateAsync(_hello);

        Assert.Equal("chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT", answer.Id);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1741569952), answer.Created);
        Assert.Equal("Hello! How can I assist you today?", answer.Text);
        Assert.Equal(FinishReason.Stop, answer.FinishReason);
        Assert.Equal(ServiceTier.Default, answer.ServiceTier);
        Assert.Equal((19, 10, 29), (answer.Usage!.PromptTokens, answer.Usage.CompletionTokens, answer.Usage.TotalTokens));
        Assert.Equal(0, answer.Usage.CompletionTokensDetails?.ReasoningTokens);
        var sent = await SentOnceAsync();
        Assert.Equal("POST", sent.Method);
        Assert.Equal("/v1/chat/completions", sent.Url);
        JsonAssert.Equal("""
            {"model":"gpt-5.4","messages":[{"role":"developer","content":"You are a helpful assistant."},{"role":"user","content":"Hello!"}]}
            """, sent.Body);
    }

    [Fact]
    public async Task A_request_says_who_asks_what_it_is_and_what_it_wants()
    {
        var openai = CreateClient(options => (options.Organization, options.Project) = ("org-123", "proj_abc"));

        await openai.Chat.CreateAsync(_hello);

        var sent = await SentOnceAsync();
        Assert.Equal("Bearer sk-test", sent.Header("authorization"));
        Assert.Equal("application/json", sent.Header("content-type"));
        Assert.Equal("application/json", sent.Header("accept"));
        Assert.Contains("gzip", sent.Header("accept-encoding"), StringComparison.Ordinal);
        Assert.Equal("org-123", sent.Header("openai-organization"));
        Assert.Equal("proj_abc", sent.Header("openai-project"));
        Assert.Matches(@"^OpenAiClient/\d+\.\d+\.\d+\S* \(\.NET .+; (Linux|macOS|Windows)\)$", sent.Header("user-agent"));
    }

    [Fact]
    public async Task An_answer_tells_what_its_headers_told()
    {
        var openai = CreateClient();

        var info = (await openai.Chat.CreateAsync(_hello)).ResponseInfo!;

        Assert.Equal(HttpStatusCode.OK, info.Status);
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", info.RequestId);
        Assert.Equal(TimeSpan.FromMilliseconds(535), info.ProcessingTime);
        Assert.Equal(new RateLimit(30_000, 29_999, TimeSpan.FromMilliseconds(2)), info.RateLimits.Requests);
        Assert.Equal(new RateLimit(150_000_000, 149_999_980, TimeSpan.Zero), info.RateLimits.Tokens);
        Assert.Equal(1, info.Attempts);
    }

    [Fact]
    public async Task An_image_goes_along_as_a_part_of_the_message()
    {
        var openai = CreateClient();
        var image = new Uri("https://upload.wikimedia.org/wikipedia/commons/thumb/d/dd/Gfp-wisconsin-madison-the-nature-boardwalk.jpg/2560px-Gfp-wisconsin-madison-the-nature-boardwalk.jpg");

        // The documented request has a field that the library marks as obsolete.
        var answer = await openai.Chat.CreateAsync(
            new() { Model = "gpt-5.4", Messages = [ChatMessage.User(["What is in this image?", ChatContentPart.FromImage(image)])] },
            new() { ExtraFields = new() { ["max_tokens"] = 300 } });

        Assert.StartsWith("The image shows a wooden boardwalk path", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1117, answer.Usage?.PromptTokens);
        JsonAssert.Equal($$"""
            {"model":"gpt-5.4","messages":[{"role":"user","content":[
              {"type":"text","text":"What is in this image?"},
              {"type":"image_url","image_url":{"url":"{{image}}"} } ] } ],"max_tokens":300}
            """, (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task A_model_that_may_use_a_tool_answers_with_a_call_of_it()
    {
        var openai = CreateClient();

        var answer = await openai.Chat.CreateAsync(new()
        {
            Model = "gpt-5.4",
            Messages = [ChatMessage.User("What is the weather like in Boston today?")],
            Tools = [Tool("get_current_weather", "Get the current weather in a given location", """
                {"type":"object","properties":{"location":{"type":"string","description":"The city and state, e.g. San Francisco, CA"},
                  "unit":{"type":"string","enum":["celsius","fahrenheit"]}},"required":["location"]}
                """)],
            ToolChoice = ChatToolChoice.Auto,
        });

        Assert.Equal("", answer.Text);
        Assert.Equal(FinishReason.ToolCalls, answer.FinishReason);
        var call = Assert.IsType<ChatFunctionToolCall>(Assert.Single(answer.Choices[0].Message.ToolCalls));
        Assert.Equal("call_abc123", call.Id);
        Assert.Equal("get_current_weather", call.Function.Name);
        Assert.Equal("{\n\"location\": \"Boston, MA\"\n}", call.Function.Arguments);
        var sent = JsonNode.Parse((await SentOnceAsync()).Body)!;
        Assert.Equal("auto", (string?)sent["tool_choice"]);
        Assert.Equal("get_current_weather", (string?)sent["tools"]![0]!["function"]!["name"]);
    }

    [Fact]
    public async Task A_recorded_call_of_one_of_two_tools_is_read()
    {
        var openai = CreateClient();

        var answer = await openai.Chat.CreateAsync(new()
        {
            Model = "gpt-4o-mini",
            Messages = [ChatMessage.User("Can you guess my mood given that I'm currently located in Osaka?")],
            Tools =
            [
                Tool("get_weather_for_city", "gets the current weather for a given city", """
                    {"type":"object","properties":{"city_name":{"type":"string","description":"the name of a city, e.g. Johannesburg or Ho Chi Minh City."}},"required":["city_name"]}
                    """),
                Tool("get_mood_for_weather", "gets the caller's mood for a given weather", """
                    {"type":"object","properties":{"weather":{"type":"string","description":"the current weather of where the caller is located, e.g. sunny or cloudy."}},"required":["weather"]}
                    """),
            ],
        });

        var call = Assert.IsType<ChatFunctionToolCall>(Assert.Single(answer.Choices[0].Message.ToolCalls));
        Assert.Equal(("get_weather_for_city", """{"city_name":"Osaka"}"""), (call.Function.Name, call.Function.Arguments));
        Assert.Equal("fp_560af6e559", answer.SystemFingerprint);
        Assert.Null(answer.Choices[0].Message.Content);
    }

    [Fact]
    public async Task Log_probabilities_are_read_with_their_alternatives()
    {
        var openai = CreateClient();

        var answer = await openai.Chat.CreateAsync(new()
        {
            Model = "gpt-5.4",
            Messages = [ChatMessage.User("Hello!")],
            Logprobs = true,
            TopLogprobs = 2,
        });

        var tokens = answer.Choices[0].Logprobs!.Content!;
        Assert.Equal(answer.Text, string.Concat(tokens.Select(token => token.Token)));
        Assert.Equal(-0.31725305, tokens[0].Logprob);
        Assert.Equal("Hi", tokens[0].TopLogprobs[1].Token);
        Assert.Null(tokens[2].TopLogprobs[1].Bytes);
        JsonAssert.Equal("""
            {"model":"gpt-5.4","messages":[{"role":"user","content":"Hello!"}],"logprobs":true,"top_logprobs":2}
            """, (await SentOnceAsync()).Body);
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);

    private static ChatFunctionTool Tool(string name, string description, string parameters) =>
        new() { Function = new() { Name = name, Description = description, Parameters = Json(parameters) } };
}
