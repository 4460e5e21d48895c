using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Tests.Conformance;

public sealed class ExampleTests
{
    [Theory]
    [InlineData("""{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\"},\"sequence_number\":1}""", 0)]
    [InlineData("""{\"type\":\"response.dream\",\"sequence_number\":1}""", 1)]
    public void An_example_of_an_event_that_is_not_known_is_a_problem(string example, int problems)
    {
        var api = new OpenApi((JsonObject)JsonNode.Parse(
            $$$"""{"components":{"schemas":{"ResponseStreamEvent":{"oneOf":[{"type":"object","properties":{"type":{"type":"string"}},"x-oaiMeta":{"example":"{{{example}}}"}}]}}}}""")!);

        var (count, found) = ExamplesCommand.Read(api);

        Assert.Equal((1, problems), (count, found.Count));
    }
}
