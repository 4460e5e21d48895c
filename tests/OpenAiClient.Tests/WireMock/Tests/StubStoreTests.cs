using System.Text.Json;
using Microsoft.Extensions.Primitives;
using OpenAi.Tests.WireMock.Matching;
using OpenAi.Tests.WireMock.Server;

namespace OpenAi.Tests.WireMock.Tests;

/// <summary>Where the server in this process is stricter than WireMock, so that what passes here passes there.</summary>
public class StubStoreTests
{
    [Fact]
    public void Two_mappings_of_one_priority_that_match_are_a_mistake_and_not_a_choice()
    {
        var store = new StubStore();
        store.Add(Read("""{"name":"one","request":{"urlPath":"/a"},"response":{}}"""));
        store.Add(Read("""{"name":"two","request":{"urlPathPattern":"/.*"},"response":{}}"""));

        var answer = store.Answer(new("GET", "/a", new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase), []), out var problem);

        Assert.Null(answer);
        Assert.Equal("'one' and 'two' both match GET /a: give one of them a priority.", problem);
    }

    [Theory]
    [InlineData("""{"bodyPatterns":[{"equalToJson":[],"ignoreArrayOrder":true}]}""", "ignoreArrayOrder")]
    [InlineData("""{"bodyPatterns":[{"equalToJson":"${json-unit.any-string}"}]}""", "JsonUnit")]
    [InlineData("""{"bodyPatterns":[{"matchesJsonPath":"$.a"}]}""", "matchesJsonPath")]
    [InlineData("""{"bodyPatterns":[{"equalTo":"a","contains":"b"}]}""", "one of")]
    [InlineData("""{"bodyPatterns":[{"equalTo":"a","ignoreExtraElements":true}]}""", "equalToJson")]
    [InlineData("""{"headers":{"a":{"absent":false}}}""", "absent")]
    [InlineData("""{"url":"/a"}""", "one of")]
    public void What_is_not_known_here_is_refused_by_name(string request, string named)
    {
        var pattern = "{\"urlPath\":\"/a\"," + request[1..];

        var exception = Assert.Throws<MappingException>(() => Read($$"""{"request":{{pattern}},"response":{} }"""));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"request":{"urlPath":"/a"}}""")]
    [InlineData("""{"request":{"urlPath":"/a"},"response":{"body":"a","jsonBody":1}}""")]
    [InlineData("""{"request":{"urlPath":"/a"},"response":{"fault":"EMPTY_RESPONSE"}}""")]
    [InlineData("""{"request":{"urlPath":"/a"},"response":{},"newScenarioState":"a"}""")]
    public void A_mapping_that_is_incomplete_or_contradicts_itself_is_refused(string mapping) =>
        Assert.Throws<MappingException>(() => Read(mapping));

    private static StubMapping Read(string mapping) => StubMapping.Read(JsonElement.Parse(mapping));
}
