using System.ComponentModel;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Extensions.AI.Tests.Frameworks;

/// <summary>Frameworks that use the client: an answer, and a function call.</summary>
public sealed class FrameworkTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public FrameworkTests()
    {
        _openai = _fake.CreateClient();
        _fake.Chat.Reply(FakeChatReply.ToolCall("weather", """{"city":"Oslo"}"""), "It rains in Oslo.");
    }

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Agent_Framework_gets_an_answer_and_calls_a_function(bool streamed)
    {
        var agent = _openai.Chat.AsIChatClient("gpt-4o").AsAIAgent(instructions: "You know the weather.", tools: [AIFunctionFactory.Create(Weather, "weather")]);

        var answer = streamed
            ? string.Concat(await agent.RunStreamingAsync("Weather in Oslo?").Select(static update => update.Text).ToListAsync())
            : (await agent.RunAsync("Weather in Oslo?")).Text;

        Assert.Equal("It rains in Oslo.", answer);
        AssertSent("Rain in Oslo.");
        Assert.Equal("You know the weather.", Assert.IsType<SystemChatMessage>(_fake.Chat.Requests[0].Messages[0]).Content.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Semantic_Kernel_gets_an_answer_and_calls_a_function(bool streamed)
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddChatClient(_openai.Chat.AsIChatClient("gpt-4o")).UseKernelFunctionInvocation();
        var kernel = builder.Build();
        kernel.Plugins.AddFromFunctions("sky", [KernelFunctionFactory.CreateFromMethod(Weather, "weather")]);
        _fake.Chat.When(static request => request.Messages.Count == 1).Reply(FakeChatReply.ToolCall("sky_weather", """{"city":"Oslo"}"""));
        _fake.Chat.When(static request => request.Messages.Count > 1).Reply("It rains in Oslo.");
        var arguments = new KernelArguments(new OpenAIPromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto(), Temperature = 0.5, MaxTokens = 100 });

        var answer = streamed
            ? string.Concat(await kernel.InvokePromptStreamingAsync("Weather in Oslo?", arguments).Select(static part => part.ToString()).ToListAsync())
            : (await kernel.InvokePromptAsync("Weather in Oslo?", arguments)).ToString();

        Assert.Equal("It rains in Oslo.", answer);
        AssertSent("Rain in Oslo.");
        Assert.Equal(0.5, _fake.Chat.Requests[0].Temperature);
        Assert.Equal(100, _fake.Chat.Requests[0].MaxCompletionTokens);
        Assert.Empty(_fake.Chat.Requests[0].ExtraFields ?? new Dictionary<string, System.Text.Json.JsonElement>());
    }

    [Fact]
    public async Task Semantic_Kernels_own_chat_service_works_over_the_client()
    {
        var service = _openai.Chat.AsIChatClient("gpt-4o").AsChatCompletionService();
        _fake.Chat.When(static _ => true).Reply("Hello!");

        var answer = await service.GetChatMessageContentAsync(new ChatHistory("Be kind.") { new ChatMessageContent(AuthorRole.User, "Hi") });

        Assert.Equal("Hello!", answer.Content);
    }

    private void AssertSent(string result) =>
        Assert.Equal(result, Assert.IsType<ToolChatMessage>(_fake.Chat.Requests[1].Messages[^1]).Content.Text);

    [Description("Tells the weather.")]
    private static string Weather(string city) => $"Rain in {city}.";
}
