using System.Text.Json;
using OpenAi.Assistants;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantUnionTests
{
    public static TheoryData<AssistantTool, string> Tools => new()
    {
        { new AssistantCodeInterpreterTool(), """{"type":"code_interpreter"}""" },
        { new AssistantFileSearchTool(), """{"type":"file_search"}""" },
        { new AssistantFileSearchTool { FileSearch = new() { MaxNumResults = 5, RankingOptions = new() { Ranker = AssistantRanker.Auto, ScoreThreshold = 0.5 } } }, """{"type":"file_search","file_search":{"max_num_results":5,"ranking_options":{"ranker":"auto","score_threshold":0.5}}}""" },
        { AssistantTool.ForFunction("f", "Does f.", """{"type":"object"}""", strict: true), """{"type":"function","function":{"name":"f","description":"Does f.","parameters":{"type":"object"},"strict":true}}""" },
    };

    public static TheoryData<AssistantToolChoice, string> Choices => new()
    {
        { AssistantToolChoice.Auto, "\"auto\"" },
        { AssistantToolChoice.None, "\"none\"" },
        { AssistantToolChoice.Required, "\"required\"" },
        { "newest", "\"newest\"" },
        { AssistantToolChoice.ForFunction("f"), """{"type":"function","function":{"name":"f"}}""" },
        { AssistantToolChoice.CodeInterpreter, """{"type":"code_interpreter"}""" },
        { AssistantToolChoice.FileSearch, """{"type":"file_search"}""" },
    };

    public static TheoryData<AssistantResponseFormat, string> Formats => new()
    {
        { AssistantResponseFormat.Auto, "\"auto\"" },
        { AssistantResponseFormat.Text, """{"type":"text"}""" },
        { AssistantResponseFormat.JsonObject, """{"type":"json_object"}""" },
        { AssistantResponseFormat.FromJsonSchema("n", """{"type":"object"}"""), """{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"},"strict":true}}""" },
    };

    [Theory]
    [MemberData(nameof(Tools))]
    public void Each_tool_is_written_as_the_API_documents_it_and_read_back(AssistantTool tool, string json) => RoundTrip(tool, json);

    [Theory]
    [MemberData(nameof(Choices))]
    public void Each_choice_of_tools_is_written_as_the_API_documents_it_and_read_back(AssistantToolChoice choice, string json) => RoundTrip(choice, json);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_response_format_is_written_as_the_API_documents_it_and_read_back(AssistantResponseFormat format, string json) => RoundTrip(format, json);

    [Theory]
    [InlineData("""{"type":"telepathy","index":7,"x":1}""")]
    [InlineData("7")]
    public void Unknown_kinds_are_kept(string json)
    {
        Kept<AssistantTool, UnknownAssistantTool>(json);
        Kept<AssistantToolChoice, UnknownAssistantToolChoice>(json);
        Kept<AssistantResponseFormat, UnknownAssistantResponseFormat>(json);
        Kept<AssistantChunkingStrategy, UnknownAssistantChunkingStrategy>(json);
        Kept<ThreadInputPart, UnknownThreadInputPart>(json);
        Kept<ThreadContentPart, UnknownThreadContentPart>(json);
        Kept<ThreadAnnotation, UnknownThreadAnnotation>(json);
        Kept<ThreadRunStepDetails, UnknownThreadRunStepDetails>(json);
        Kept<ThreadToolCall, UnknownThreadToolCall>(json);
        Kept<ThreadCodeOutput, UnknownThreadCodeOutput>(json);
        Kept<AssistantStreamEvent, UnknownAssistantStreamEvent>(json);
    }

    [Fact]
    public void Parameters_and_schemas_that_are_no_JSON_are_refused_at_once()
    {
        Assert.Equal("parameters", Assert.Throws<ArgumentException>(() => AssistantTool.ForFunction("f", null, "{nope")).ParamName);
        Assert.Equal("schema", Assert.Throws<ArgumentException>(() => AssistantResponseFormat.FromJsonSchema("n", "{nope")).ParamName);
    }

    private static void RoundTrip<T>(T value, string json)
        where T : JsonModel
    {
        JsonAssert.Equal(json, value.ToString());
        var read = Wire.Read<T>(json);
        JsonAssert.Equal(json, read.ToString());
        Assert.Equal(value.GetType(), read.GetType());
    }

    private static void Kept<TUnion, TUnknown>(string json) =>
        JsonAssert.Equal(json, Assert.IsType<TUnknown>(Wire.Read<TUnion>(json))!.ToString());
}
