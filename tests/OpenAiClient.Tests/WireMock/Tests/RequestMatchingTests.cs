using System.Net;

namespace OpenAi.Tests.WireMock.Tests;

/// <summary>Which requests a mapping is for. Run against WireMock too, these hold the server in this process to its model.</summary>
public class RequestMatchingTests : WireMockTest
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{ "b": [1, 2], "a": 1 }""", true)]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"a":1,"b":[2,1]}""", false)]
    [InlineData("""{"a":1}""", """{"a":1.0}""", true)]
    [InlineData("""{"a":1}""", """{"a":"1"}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("""{"a":null}""", """{}""", false)]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"b":1,"c":2}}""", false)]
    [InlineData("""{"a":1}""", "", false)]
    [InlineData("""{"a":1}""", "no JSON", false)]
    public async Task A_body_matches_json_of_the_same_meaning(string expected, string body, bool matches)
    {
        var pattern = $$"""{"bodyPatterns":[{"equalToJson":{{expected}},"ignoreArrayOrder":false,"ignoreExtraElements":false}]}""";
        await ExpectAsync(pattern, "POST", "", body, null, matches);
    }

    [Theory]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"b":1,"c":2},"d":3}""", true)]
    [InlineData("""{"a":[{"b":1}]}""", """{"a":[{"b":1,"c":2}]}""", true)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    public async Task Extra_fields_can_be_ignored(string expected, string body, bool matches) =>
        await ExpectAsync($$"""{"bodyPatterns":[{"equalToJson":{{expected}},"ignoreExtraElements":true}]}""", "POST", "", body, null, matches);

    [Theory]
    [InlineData("""{"equalToJson":"{\"a\":1}"}""", """{"a":1}""", true)]
    [InlineData("""{"equalTo":"abc"}""", "abc", true)]
    [InlineData("""{"equalTo":"abc"}""", "abcd", false)]
    [InlineData("""{"contains":"name=\"file\""}""", "x; name=\"file\"; y", true)]
    [InlineData("""{"contains":"ABC"}""", "abc", false)]
    public async Task A_body_matches_a_text(string pattern, string body, bool matches) =>
        await ExpectAsync($$"""{"bodyPatterns":[{{pattern}}]}""", "POST", "", body, null, matches);

    [Theory]
    [InlineData("""{"metadata[a b]":{"equalTo":"c d"}}""", "?metadata%5Ba%20b%5D=c%20d", true)]
    [InlineData("""{"q":{"equalTo":"c d"}}""", "?q=c+d", true)]
    [InlineData("""{"q":{"equalTo":"a"}}""", "?q=b&q=a", true)]
    [InlineData("""{"q":{"equalTo":"a"}}""", "", false)]
    [InlineData("""{"after":{"absent":true}}""", "?limit=2", true)]
    [InlineData("""{"after":{"absent":true}}""", "?after=x", false)]
    public async Task A_query_matches_by_its_decoded_values(string parameters, string query, bool matches) =>
        await ExpectAsync($$"""{"queryParameters":{{parameters}}}""", "GET", query, null, null, matches);

    [Theory]
    [InlineData("""{"equalTo":"abc"}""", "abc", true)]
    [InlineData("""{"contains":"b"}""", "abc", true)]
    [InlineData("""{"matches":"a.c"}""", "abc", true)]
    [InlineData("""{"matches":"b"}""", "abc", false)]
    [InlineData("""{"absent":true}""", null, true)]
    [InlineData("""{"absent":true}""", "abc", false)]
    [InlineData("""{"equalTo":"abc"}""", null, false)]
    public async Task A_header_matches_whatever_the_case_of_its_name(string pattern, string? header, bool matches) =>
        await ExpectAsync($$"""{"headers":{"x-HEADER":{{pattern}} } }""", "GET", "", null, header, matches);

    [Theory]
    [InlineData("""{"method":"GET"}""", "POST", "", false)]
    [InlineData("""{"method":"ANY"}""", "DELETE", "", true)]
    [InlineData("""{"url":"PATH?a=1"}""", "GET", "?a=1", true)]
    [InlineData("""{"url":"PATH"}""", "GET", "?a=1", false)]
    [InlineData("""{"urlPathPattern":"PATH/[a-z]+"}""", "GET", "/abc", true)]
    [InlineData("""{"urlPathPattern":"PATH/[a-z]"}""", "GET", "/abc", false)]
    [InlineData("""{"urlPathTemplate":"PATH/{id}/messages"}""", "GET", "/a%2Fb/messages?c=d", true)]
    [InlineData("""{"urlPathTemplate":"PATH/{id}/messages"}""", "GET", "/a/b/messages", false)]
    public async Task A_request_matches_by_method_and_address(string pattern, string method, string rest, bool matches) =>
        await ExpectAsync(pattern, method, rest, null, null, matches);

    private async Task ExpectAsync(string pattern, string method, string rest, string? body, string? header, bool matches)
    {
        var path = RawExchange.NewPath();
        await Server.AddAsync(RawExchange.Mapping(path, pattern.Replace("PATH", path, StringComparison.Ordinal)));

        using var response = await RawExchange.SendAsync(Server.Address, method, path + rest, body, header);

        Assert.Equal(matches ? HttpStatusCode.OK : HttpStatusCode.NotFound, response.StatusCode);
    }
}
