using System.Text.Json.Nodes;
using OpenAi.Conformance.Fake;
using OpenAi.Conformance.Spec;

namespace OpenAi.Tests.Conformance;

/// <summary>The tool that checks the fake server's answers against the description.</summary>
public class SchemaCheckTests
{
    private const string Thing = """
        {"type":"object","required":["id","note"],"properties":{"id":{"type":"string","minLength":2},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},
        "kind":{"type":"string","enum":["a","b"]},"count":{"type":"integer","minimum":0},"parts":{"type":"array","items":{"oneOf":[
            {"type":"object","required":["x"],"properties":{"type":{"const":"x"},"x":{"type":"string"}}},
            {"type":"object","required":["y","z"],"properties":{"type":{"enum":["y"]},"y":{"type":"boolean"},"z":{"type":"number"}}}]}}}}
        """;

    [Theory]
    [InlineData("""{"id":"ab","note":null,"kind":"b","count":1,"parts":[{"type":"x","x":"1"},{"type":"y","y":true,"z":0.5}],"more":1}""")]
    [InlineData("""{"id":"ab","note":"n"}""")]
    [InlineData("""{"id":"ab"}""", "$.note: missing")]
    [InlineData("""{"id":null,"note":null}""", "$.id: null")]
    [InlineData("""{"id":1,"note":null}""", "$.id: number, not \"string\"")]
    [InlineData("""{"id":"a","note":null}""", "$.id: 1 characters")]
    [InlineData("""{"id":"ab","note":null,"kind":"c"}""", "$.kind: \"c\" is not one of the values")]
    [InlineData("""{"id":"ab","note":null,"count":1.5}""", "$.count: number, not \"integer\"")]
    [InlineData("""{"id":"ab","note":null,"count":-1}""", "$.count: -1 is out of range")]
    [InlineData("""{"id":"ab","note":null,"parts":[{"type":"y"}]}""", "$.parts[].y: missing", "$.parts[].z: missing")]
    public void A_violation_is_told_with_its_path_and_nothing_else_is(string json, params string[] problems)
    {
        var check = new SchemaCheck(new OpenApi([]));

        Assert.Equal(problems, check.Problems(JsonNode.Parse(Thing), JsonNode.Parse(json), "$"));
    }
}
