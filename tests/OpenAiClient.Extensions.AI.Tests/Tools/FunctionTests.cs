using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Testing;

namespace OpenAi.Extensions.AI.Tests.Tools;

public sealed class FunctionTests
{
    [Fact]
    public async Task An_AIFunction_runs_in_this_librarys_loop()
    {
        await using var fake = FakeOpenAi.Start();
        fake.Chat.Reply(FakeChatReply.ToolCall("weather", """{"city":"Oslo","days":2}"""), "It rains.");
        using var openai = fake.CreateClient();
        var weather = AIFunctionFactory.Create(
            ([Description("Where.")] string city, int days, string? unit = null) => new { City = city, Days = days, Unit = unit }, "weather", "Tells the weather.");

        var result = await openai.Chat.RunToolsAsync(
            new() { Model = "gpt-4o", Messages = [OpenAi.Chat.ChatMessage.User("Weather?")] }, [ToolFunction.From(weather)]);

        Assert.Equal("It rains.", result.Text);
        var sent = fake.Chat.Requests[1].Messages;
        Assert.Equal("""{"city":"Oslo","days":2}""", Assert.IsType<ToolChatMessage>(sent[^1]).Content.Text);
        var tool = Assert.IsType<ChatFunctionTool>(Assert.Single(fake.Chat.Requests[0].Tools!)).Function;
        Assert.Equal(("weather", "Tells the weather."), (tool.Name, tool.Description));
        Assert.Equal("Where.", tool.Parameters!.Value.GetProperty("properties").GetProperty("city").GetProperty("description").GetString());
    }

    [Fact]
    public async Task The_result_of_an_AIFunction_is_text()
    {
        Assert.Equal("Done.", await AIFunctionFactory.Create(() => { }, "f").AsToolFunction().InvokeAsync(""));
        Assert.Equal("a", await AIFunctionFactory.Create(() => "a", "f").AsToolFunction().InvokeAsync(""));
        Assert.Equal("b", await AIFunctionFactory.Create(() => new TextContent("b"), "f").AsToolFunction().InvokeAsync("{}"));
        Assert.Equal("3", await AIFunctionFactory.Create((int a, int b) => a + b, "f").AsToolFunction().InvokeAsync("""{"a":1,"b":2}"""));
    }

    [Fact]
    public async Task A_function_of_this_library_is_an_AIFunction()
    {
        var own = ToolFunction.From("double", "Doubles.", """{"type":"object","properties":{"n":{"type":"integer"}}}""",
            static (arguments, _) => new((2 * arguments.GetProperty("n").GetInt32()).ToString(System.Globalization.CultureInfo.InvariantCulture)), strict: true);

        var function = own.AsAIFunction();

        Assert.Equal(("double", "Doubles.", true), (function.Name, function.Description, function.AdditionalProperties["strict"]));
        Assert.Equal("42", await function.InvokeAsync(new() { ["n"] = 21 }));
        Assert.Equal(own.Parameters!.Value.GetRawText(), function.JsonSchema.GetRawText());
        Assert.Same(own, function.GetService<ToolFunction>());
        Assert.Same(own, function.AsToolFunction());
    }

    [Fact]
    public async Task What_a_function_has_to_say_to_the_model_reaches_it()
    {
        var own = ToolFunction.From("f", null, null, static (_, _) => throw new ToolCallException("Oslo only."));
        Assert.Equal("Error: Oslo only.", await own.AsAIFunction().InvokeAsync());
        Assert.Equal("object", own.AsAIFunction().JsonSchema.GetProperty("type").GetString());
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await ToolFunction.From("f", null, null, static (_, _) => throw new InvalidOperationException()).AsAIFunction().InvokeAsync());
    }

    [Fact]
    public void A_function_that_wants_an_approval_is_not_called_without_one()
    {
        var function = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(static () => "gone", "delete"));
        Assert.Contains("approval", Assert.Throws<ArgumentException>(() => ToolFunction.From(function)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_reach_the_function()
    {
        var services = new Services();
        var function = AIFunctionFactory.Create((IServiceProvider given) => ReferenceEquals(given, services) ? "same" : "other", "f");
        Assert.Equal("same", await ToolFunction.From(function).InvokeAsync("{}", services, CancellationToken.None));
        Assert.Equal("same", await ToolFunction.From(function).AsAIFunction().InvokeAsync(new() { Services = services }));
    }

    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
