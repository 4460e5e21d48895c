using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Tests.Conformance;

public sealed class ExampleTests
{
    [Theory]
    [InlineData("""{"type":"response.created","response":{"id":"resp_1"},"sequence_number":1}""", 0)]
    [InlineData("""{"type":"response.dream","sequence_number":1}""", 1)]
    public void An_example_of_an_event_that_is_not_known_is_a_problem(string example, int problems)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["x-oaiMeta"] = new JsonObject { ["example"] = example } };
        var union = new JsonObject { ["oneOf"] = new JsonArray(schema) };
        var api = new OpenApi(new JsonObject { ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["ResponseStreamEvent"] = union } } });

        var (count, found) = ExamplesCommand.Read(api);

        Assert.Equal((1, problems), (count, found.Count));
    }
}
