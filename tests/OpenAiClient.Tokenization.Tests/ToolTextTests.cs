using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Tokenization.Chat;

namespace OpenAi.Tokenization.Tests;

public sealed class ToolTextTests
{
    [Fact]
    public void A_request_without_tools_has_no_text() => Assert.Equal("", TextOf());

    [Fact]
    public void A_schema_is_told_as_TypeScript()
    {
        var tool = ChatTool.ForFunction("plan", "Plans a trip.",
            """
            {
              "type": "object",
              "properties": {
                "city": {"type": "string", "description": "Where to."},
                "unit": {"type": "string", "enum": ["km", "mi"]},
                "days": {"type": "integer"},
                "stops": {"type": "array", "items": {"type": "object", "properties": {"at": {"type": ["string", "null"]}}, "required": ["at"]}},
                "rest": {"type": "array"},
                "either": {"anyOf": [{"type": "number"}, {"type": "boolean"}]},
                "any": {}
              },
              "required": ["city", "days"]
            }
            """);
        Assert.Equal(
            """
            namespace functions {

            // Plans a trip.
            type plan = (_: {
            // Where to.
            city: string,
            unit?: "km" | "mi",
            days: number,
            stops?: {
                at: string | null,
                }[],
            rest?: any[],
            either?: number | boolean,
            any?: any,
            }) => any;

            } // namespace functions
            """.ReplaceLineEndings("\n"),
            TextOf(tool));
    }

    [Fact]
    public void A_function_without_parameters_takes_none() =>
        Assert.Equal("namespace functions {\n\ntype now = () => any;\n\n} // namespace functions", TextOf(ChatTool.ForFunction("now", null, """{"type":"object","properties":{}}""")));

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("""{"properties":[]}""")]
    [InlineData("""{"properties":{"a":1},"required":"a"}""")]
    [InlineData("""{"properties":{"a":{"type":7,"enum":{},"anyOf":{}}},"required":[1,null]}""")]
    [InlineData("""{"properties":{"a":{"type":"array","items":null}}}""")]
    public void A_schema_that_is_none_is_no_error(string schema) => Assert.StartsWith("namespace", TextOf(new ChatFunctionTool { Function = new() { Name = "odd", Parameters = JsonElement.Parse(schema) } }), StringComparison.Ordinal);

    [Fact]
    public void A_schema_as_deep_as_JSON_may_be_is_no_error()
    {
        var schema = """{"type":"string"}""";
        for (var depth = 0; depth < 30; depth++)
        {
            schema = $$$"""{"properties":{"a":{{{schema}}}},"type":"object"}""";
        }

        Assert.EndsWith("} // namespace functions", TextOf(ChatTool.ForFunction("deep", null, schema)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_custom_tool_is_told_with_its_grammar()
    {
        var text = TextOf(ChatTool.ForCustom("query", "Asks.", new ChatGrammarToolFormat { Grammar = new() { Definition = "start: WORD" } }));
        Assert.Contains("// Asks.\ntype query = (input: string) => any;\nstart: WORD\n", text, StringComparison.Ordinal);
    }

    private static string TextOf(params ChatTool[] tools) => ToolText.Of(new ChatCompletionRequest { Model = "gpt-4o", Messages = [], Tools = tools });
}
