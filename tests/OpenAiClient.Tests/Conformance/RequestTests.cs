using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Conformance.Requests;
using OpenAi.Conformance.Spec;
using OpenAi.Responses;

namespace OpenAi.Tests.Conformance;

/// <summary>The tool that makes requests with every property set, and validates them against the description.</summary>
public class RequestTests
{
    private const string Schemas = """
        {"components":{"schemas":{
            "Node":{"type":"object","properties":{"next":{"$recursiveRef":"#"},"leaf":{"$ref":"#/components/schemas/Leaf"}},"required":["leaf"]},
            "Leaf":{"nullable":true,"oneOf":[{"type":"number","minimum":0,"exclusiveMinimum":true},{"type":"number","maximum":5}]}}}}
        """;

    [Theory]
    [InlineData("""{"leaf":1}""", true)]
    [InlineData("""{"leaf":null,"next":{"leaf":-1}}""", true)]
    [InlineData("""{"leaf":"1"}""", false)]
    [InlineData("""{"next":{"leaf":1}}""", false)]
    [InlineData("""{"leaf":1,"next":{"leaf":{}}}""", false)]
    public void Schemas_of_older_versions_are_repaired(string json, bool isValid)
    {
        var api = new OpenApi((JsonObject)JsonNode.Parse(Schemas)!);

        Assert.Equal(isValid, new SchemaValidator(api, limits: true).IsValid(JsonNode.Parse("""{"$ref":"#/components/schemas/Node"}""")!, JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("6", true)]
    public void A_limit_can_be_excluded_and_limits_can_be_left_out(string json, bool isValid)
    {
        var api = new OpenApi((JsonObject)JsonNode.Parse(Schemas)!);
        var schema = api.Schema("Leaf")!["oneOf"]![0]!;

        Assert.Equal(isValid, new SchemaValidator(api, limits: true).IsValid(schema, JsonNode.Parse(json)));
        Assert.True(new SchemaValidator(api, limits: false).IsValid(schema, JsonNode.Parse(json)));
    }

    [Fact]
    public void A_value_of_an_open_enum_must_be_listed_in_one_of_its_places()
    {
        static JsonObject Schema(string json) => (JsonObject)JsonNode.Parse(json)!;
        var values = new RequestedValues();
        values.Add(typeof(Verbosity), [Schema("""{"type":"string","enum":["low","new"]}""")]);
        values.Add(typeof(Verbosity), [Schema("""{"type":"string","const":"high"}"""), Schema("""{"type":"object"}""")]);
        values.Add(typeof(ImageDetail), [Schema("""{"type":"string"}"""), Schema("""{"enum":["auto"]}""")]);
        values.Add(typeof(string), [Schema("""{"enum":["a"]}""")]);

        Assert.Equal(["request Verbosity: \"medium\" is not listed in any place"], values.Findings);
        Assert.Equal(1, values.Enums);
    }

    [Fact]
    public void Every_property_of_a_request_is_set()
    {
        var request = JsonNode.Parse(Wire.Write(new Filler().Of(typeof(ChatCompletionRequest))!))!.AsObject();

        // The client itself sets whether the answer is a stream.
        Assert.Equal(["stream"], WireField.Of(typeof(ChatCompletionRequest)).Where(static field => !field.IsIgnored).Select(static field => field.Name).Except(request.Select(static field => field.Key)));
    }

    [Fact]
    public void The_variants_of_a_union_and_the_values_of_an_open_enum_follow_each_other()
    {
        var filler = new Filler();
        var variants = Shapes.Variants(typeof(ResponseItem));

        Assert.Equal(variants, Enumerable.Range(0, variants.Count).Select(_ => filler.Of(typeof(ResponseItem))!.GetType()));
        Assert.Equal(Shapes.KnownValues(typeof(Verbosity)), Enumerable.Range(0, Shapes.KnownValues(typeof(Verbosity))!.Count).Select(_ => filler.Of(typeof(Verbosity))!.ToString()));
    }
}
