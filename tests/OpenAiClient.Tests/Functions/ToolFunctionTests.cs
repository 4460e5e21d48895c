using OpenAi.Assistants;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Functions;

public class ToolFunctionTests
{
    private const string Schema = """{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""";

    private static readonly ToolFunction _weather = ToolFunction.From(
        "get_weather", "The weather.", Schema, static (arguments, _) => new(arguments.GetProperty("city").GetString() + ": rain"), strict: true);

    private static readonly ToolFunction _math = ToolFunction.From("math", "Calculates.", static (input, _) => new($"{input} = 2"));

    [Fact]
    public void A_function_is_a_tool_of_chat_and_of_assistants()
    {
        ChatTool chat = _weather;
        AssistantTool assistant = _weather;

        var expected = """{"type":"function","function":{"name":"get_weather","description":"The weather.","parameters":""" + Schema + ""","strict":true}}""";
        JsonAssert.Equal(expected, chat.ToString());
        JsonAssert.Equal(expected, assistant.ToString());
    }

    [Fact]
    public void A_function_of_text_is_a_custom_tool_of_chat_and_takes_one_argument_elsewhere()
    {
        ChatTool chat = _math;
        AssistantTool assistant = _math;

        JsonAssert.Equal("""{"type":"custom","custom":{"name":"math","description":"Calculates."}}""", chat.ToString());
        JsonAssert.Contains("""{"function":{"name":"math","parameters":{"properties":{"input":{"type":"string"}},"required":["input"]}}}""", assistant.ToString());
    }

    [Fact]
    public void Invalid_names_and_null_functions_are_refused()
    {
        Assert.Null((ChatTool?)(ToolFunction?)null);
        Assert.Null((AssistantTool?)(ToolFunction?)null);
        Assert.Throws<ArgumentNullException>(() => ToolFunction.From("f", null, null, null!));
        Assert.Throws<ArgumentNullException>(() => ToolFunction.From("f", null, null!));
        Assert.Throws<ArgumentNullException>(() => ToolFunction.From(null!, null, null, static (_, _) => new("")));
        Assert.Throws<ArgumentException>(() => ToolFunction.From(" ", null, null, static (_, _) => new("")));
        Assert.Equal("parameters", Assert.Throws<ArgumentException>(() => ToolFunction.From("f", null, "{nope", static (_, _) => new(""))).ParamName);
    }

    [Fact]
    public async Task A_function_can_be_called_by_hand()
    {
        Assert.Equal("Rome: rain", await _weather.InvokeAsync("""{"city":"Rome"}"""));
        Assert.Equal("1+1 = 2", await _math.InvokeAsync("""{"input":"1+1"}"""));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await _weather.InvokeAsync(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task No_arguments_are_an_empty_object(string arguments)
    {
        var function = ToolFunction.From("f", null, null, static (arguments, _) => new(arguments.GetRawText()));

        Assert.Equal("{}", await function.InvokeAsync(arguments));
    }

    [Theory]
    [InlineData("{\"city\":", "not JSON")]
    [InlineData("[1]", "not of the type array")]
    [InlineData("\"Rome\"", "of the type string")]
    [InlineData("true", "of the type boolean")]
    public async Task Arguments_that_are_no_object_are_the_models_mistake(string arguments, string message) =>
        Assert.Contains(message, (await Assert.ThrowsAsync<ToolCallException>(async () => await _weather.InvokeAsync(arguments))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Arguments_too_deep_to_read_are_the_models_mistake()
    {
        var deep = "{\"a\":" + new string('[', 100_000);

        await Assert.ThrowsAsync<ToolCallException>(async () => await _weather.InvokeAsync(deep));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"input":1}""")]
    public async Task The_text_of_a_function_of_text_must_be_there(string arguments) =>
        Assert.Contains("$.input", (await Assert.ThrowsAsync<ToolCallException>(async () => await _math.InvokeAsync(arguments))).Message, StringComparison.Ordinal);
}
