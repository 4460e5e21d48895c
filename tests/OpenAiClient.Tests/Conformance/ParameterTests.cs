using System.Text.Json.Nodes;
using OpenAi.Conformance.Parameters;
using OpenAi.Conformance.Spec;

namespace OpenAi.Tests.Conformance;

/// <summary>The tool that calls every operation, and compares what it sends with the description.</summary>
public class ParameterTests
{
    [Fact]
    public async Task A_parameter_that_is_not_sent_and_one_that_is_not_described_are_found()
    {
        var api = new OpenApi((JsonObject)JsonNode.Parse("""
            {"paths":{
                "/files":{"get":{"parameters":[{"in":"query","name":"purpose"},{"in":"query","name":"brand_new"},{"in":"query","name":"limit"},{"in":"query","name":"order"}]}},
                "/videos/{video_id}/content":{"get":{"parameters":[{"in":"query","name":"variant"}]}},
                "/assistants/{assistant_id}":{"get":{}},
                "/files/{file_id}/dreams":{"get":{}}}}
            """)!);

        var (count, findings) = await ParametersCommand.CompareAsync(api);

        Assert.Equal(
            [
                "parameters GET /files query brand_new: not sent",
                "parameters GET /files query after: sent, but not described",
                "parameters GET /assistants/{assistant_id} header openai-beta: sent, but not described",
                "parameters GET /files/{file_id}/dreams: not called",
            ],
            findings);
        Assert.Equal(7, count);
    }
}
