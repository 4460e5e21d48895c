using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Tests.Conformance;

/// <summary>Tests of the conformance tool: it must find each difference, and nothing else.</summary>
public class SpecTests
{
    private const string File = """{"type":"object","properties":{"id":{"type":"string"},"bytes":{"type":"integer"}}}""";

    [Fact]
    public void A_property_that_the_library_has_is_no_finding()
    {
        var tally = Compare("get", "/files/{any}", Answer(File));

        Assert.Empty(tally.Findings);
        Assert.True(tally.IsComplete);
        Assert.Equal(((1, 1), (2, 2)), (tally.Operations, tally.Properties));
    }

    [Fact]
    public void A_missing_operation_is_found() =>
        Finds("PATCH /files/{id}: no endpoint", Compare("patch", "/files/{id}", Answer(File)));

    [Fact]
    public void Only_with_all_resources_those_the_library_lacks_are_counted_with_all_they_hold()
    {
        const string Things = """
            {"type":"object","properties":{"kind":{"type":"string","enum":["a","b"]},"parts":{"type":"array","items":{"oneOf":[
                {"type":"object","properties":{"x":{"type":"string"}}},{"type":"object","properties":{"y":{"type":"string"}}}]}}}}
            """;

        Assert.Equal((0, 0), Compare("get", "/things", Answer(Things)).Operations);
        var all = Compare("get", "/things", Answer(Things), all: true);

        Assert.Equal(["GET /things: no endpoint"], all.Findings);
        Assert.Equal(((0, 1), (0, 4), (0, 2), (0, 2)), (all.Operations, all.Properties, all.Values, all.Variants));
    }

    [Fact]
    public void A_missing_property_is_found_however_deep()
    {
        Finds("GET /files/{id} response.brand_new: no property in OpenAiFile", Compare("get", "/files/{id}", Answer("""{"type":"object","properties":{"brand_new":{"type":"string"}}}""")));
        Finds("POST /chat/completions response.choices[].message.brand_new: no property in AssistantChatMessage", Compare("post", "/chat/completions", Answer(
            """
            {"type":"object","properties":{"choices":{"type":"array","items":{"type":"object","properties":{"message":
                {"type":"object","properties":{"brand_new":{"type":"boolean"}}}}}}}}
            """)));
    }

    [Fact]
    public void A_property_of_another_type_is_found() =>
        Finds("GET /files/{id} response.bytes: boolean in the API, Int64 in the library", Compare("get", "/files/{id}", Answer("""{"type":"object","properties":{"bytes":{"type":"boolean"}}}""")));

    [Fact]
    public void A_missing_value_is_found() =>
        Finds("GET /files/{id} response.status: \"dreaming\" is not among the known values of FileStatus", Compare("get", "/files/{id}", Answer("""{"type":"object","properties":{"status":{"type":"string","enum":["processed","dreaming"]}}}""")));

    [Fact]
    public void A_missing_variant_is_found() =>
        Finds("POST /chat/completions request.messages[]<wizard>: no variant", Compare("post", "/chat/completions", Request(
            """
            {"type":"object","required":["model","messages"],"properties":{"model":{"type":"string"},"messages":{"type":"array","items":{"oneOf":[
                {"type":"object","required":["content"],"properties":{"role":{"const":"user"},"content":{"type":"string"}}},
                {"type":"object","properties":{"role":{"const":"wizard"}}}]}}}}
            """)));

    [Fact]
    public void Required_properties_are_compared_both_ways_and_in_nested_objects()
    {
        Finds("POST /moderations request.input: required in the library, but not in the API", Compare("post", "/moderations", Request("""{"type":"object","properties":{"input":{"type":"string"}}}""")));
        Finds("POST /moderations request.model: required in the API, but not in the library", Compare("post", "/moderations", Request(
            """{"type":"object","required":["input","model"],"properties":{"input":{"type":"string"},"model":{"type":"string"}}}""")));
        Finds("POST /vector_stores request.expires_after.days: required in the API, but not in the library", Compare("post", "/vector_stores", Request(
            """{"type":"object","properties":{"expires_after":{"type":"object","required":["anchor","days"],"properties":{"anchor":{"type":"string"},"days":{"type":"integer"}}}}}""")));
    }

    [Fact]
    public void A_null_that_a_property_cannot_hold_is_found() =>
        Finds("GET /files/{id} response.id: may be null in the API, but not in the library", Compare("get", "/files/{id}", Answer("""{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"null"}]}}}""")));

    [Fact]
    public void A_form_that_a_small_type_does_not_keep_is_found()
    {
        Assert.Empty(Compare("post", "/moderations", Request("""{"type":"object","required":["input"],"properties":{"input":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}}}""")).Findings);

        var finding = Assert.Single(Compare("post", "/moderations", Request("""{"type":"object","required":["input"],"properties":{"input":{"oneOf":[{"type":"string"},{"type":"boolean"}]}}}""")).Findings);

        Assert.StartsWith("POST /moderations request.input: as boolean, ModerationInput ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Waived_findings_are_counted_apart()
    {
        var tally = SpecCommand.Compare(Document("patch", "/files/{id}", Answer(File)), new HashSet<string> { "PATCH /files/{id}: no endpoint" }, all: false);

        Assert.Empty(tally.Findings);
        Assert.Equal(1, tally.Waived);
    }

    private static void Finds(string finding, Tally tally)
    {
        Assert.Equal([finding], tally.Findings);
        Assert.False(tally.IsComplete);
    }

    private static Tally Compare(string method, string path, string operation, bool all = false) =>
        SpecCommand.Compare(Document(method, path, operation), new HashSet<string>(), all);

    private static OpenApi Document(string method, string path, string operation) =>
        new((JsonObject)JsonNode.Parse($$$"""{"openapi":"3.1.0","paths":{"{{{path}}}":{"{{{method}}}": {{{operation}}} } } }""")!);

    private static string Answer(string schema) => """{"responses":{"200":{"content":{"application/json":{"schema":""" + schema + "}}}}}";

    private static string Request(string schema) => """{"requestBody":{"content":{"application/json":{"schema":""" + schema + """}}},"responses":{}}""";
}
