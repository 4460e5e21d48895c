using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatToolTests
{
    public static TheoryData<ChatTool, string> Tools => new()
    {
        { ChatTool.ForFunction("now"), """{"type":"function","function":{"name":"now"}}""" },
        { ChatTool.ForFunction("f", "Does f.", """{"type":"object","properties":{}}""", strict: true), """{"type":"function","function":{"name":"f","description":"Does f.","parameters":{"type":"object","properties":{}},"strict":true}}""" },
        { ChatTool.ForCustom("sh", "Runs it.", new ChatTextToolFormat()), """{"type":"custom","custom":{"name":"sh","description":"Runs it.","format":{"type":"text"}}}""" },
        { ChatTool.ForCustom("sql", null, new ChatGrammarToolFormat { Grammar = new() { Definition = "start: \"a\"", Syntax = GrammarSyntax.Lark } }), """{"type":"custom","custom":{"name":"sql","format":{"type":"grammar","grammar":{"definition":"start: \"a\"","syntax":"lark"}}}}""" },
    };

    public static TheoryData<ChatToolChoice, string> Choices => new()
    {
        { ChatToolChoice.Auto, "\"auto\"" },
        { ChatToolChoice.None, "\"none\"" },
        { ChatToolChoice.Required, "\"required\"" },
        { "newest", "\"newest\"" },
        { ChatToolChoice.ForFunction("f"), """{"type":"function","function":{"name":"f"}}""" },
        { ChatToolChoice.ForCustom("c"), """{"type":"custom","custom":{"name":"c"}}""" },
        { ChatToolChoice.ForAllowed(AllowedToolsMode.Required, ChatToolChoice.ForFunction("f"), ChatToolChoice.ForCustom("c")), """{"type":"allowed_tools","allowed_tools":{"mode":"required","tools":[{"type":"function","function":{"name":"f"}},{"type":"custom","custom":{"name":"c"}}]}}""" },
    };

    [Theory]
    [MemberData(nameof(Tools))]
    public void Each_tool_is_written_as_the_API_documents_it_and_read_back(ChatTool tool, string json)
    {
        ArgumentNullException.ThrowIfNull(tool);
        JsonAssert.Equal(json, tool.ToString());
        JsonAssert.Equal(json, Wire.Read<ChatTool>(json).ToString());
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Each_choice_of_tools_is_written_as_the_API_documents_it_and_read_back(ChatToolChoice choice, string json)
    {
        ArgumentNullException.ThrowIfNull(choice);
        JsonAssert.Equal(json, choice.ToString());
        var read = Wire.Read<ChatToolChoice>(json);
        JsonAssert.Equal(json, read.ToString());
        Assert.Equal(choice.GetType(), read.GetType());
    }

    [Theory]
    [InlineData("""{"type":"telepathy","x":1}""")]
    [InlineData("7")]
    public void Unknown_kinds_are_kept(string json)
    {
        JsonAssert.Equal(json, Assert.IsType<UnknownChatTool>(Wire.Read<ChatTool>(json)).ToString());
        JsonAssert.Equal(json, Assert.IsType<UnknownChatToolChoice>(Wire.Read<ChatToolChoice>(json)).ToString());
        JsonAssert.Equal(json, Assert.IsType<UnknownChatToolCall>(Wire.Read<ChatToolCall>(json)).ToString());
        JsonAssert.Equal(json, Assert.IsType<UnknownChatResponseFormat>(Wire.Read<ChatResponseFormat>(json)).ToString());
    }

    [Fact]
    public void A_tool_call_without_a_type_is_a_function_call()
    {
        var call = Wire.Read<ChatToolCall>("""{"id":"a","function":{"name":"f","arguments":"{}"}}""");

        Assert.Equal("f", Assert.IsType<ChatFunctionToolCall>(call).Function.Name);
    }

    [Fact]
    public void Parameters_that_are_no_JSON_are_refused_at_once() =>
        Assert.Equal("parameters", Assert.Throws<ArgumentException>(() => ChatTool.ForFunction("f", null, "{nope")).ParamName);

    [Fact]
    public void Response_formats_are_written_as_the_API_documents_them()
    {
        JsonAssert.Equal("""{"type":"text"}""", ChatResponseFormat.Text.ToString());
        JsonAssert.Equal("""{"type":"json_object"}""", ChatResponseFormat.JsonObject.ToString());
        JsonAssert.Equal(
            """{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"},"strict":true}}""",
            ChatResponseFormat.FromJsonSchema("n", """{"type":"object"}""").ToString());
    }
}
