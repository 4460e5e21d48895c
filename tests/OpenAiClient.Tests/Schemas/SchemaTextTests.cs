using OpenAi.Assistants;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Responses;

namespace OpenAi.Tests.Schemas;

/// <summary>Schemas that a caller writes as text.</summary>
public class SchemaTextTests
{
    [Theory]
    [InlineData("[]", "A JSON schema is a JSON object")]
    [InlineData("true", "A JSON schema is a JSON object")]
    [InlineData("\"{}\"", "A JSON schema is a JSON object")]
    [InlineData("{nope", "This is not JSON")]
    public void A_schema_that_is_no_object_is_refused_before_the_API_does(string schema, string problem)
    {
        Action[] makers =
        [
            () => ToolFunction.From("f", null, schema, static (_, _) => new("")),
            () => ChatTool.ForFunction("f", parameters: schema),
            () => ResponseTool.ForFunction("f", parameters: schema),
            () => AssistantTool.ForFunction("f", parameters: schema),
            () => ChatResponseFormat.FromJsonSchema("f", schema),
            () => ResponseTextFormat.FromJsonSchema("f", schema),
            () => AssistantResponseFormat.FromJsonSchema("f", schema),
        ];

        Assert.All(makers, make => Assert.StartsWith(problem, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal));
    }
}
