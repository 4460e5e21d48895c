using System.Net;
using System.Text.Json.Nodes;

namespace OpenAi.Tests.WireMock.Tests;

/// <summary>What the server answers. Run against WireMock too, these hold the server in this process to its model.</summary>
public class AnsweringTests : WireMockTest
{
    private readonly string _path = RawExchange.NewPath();

    [Fact]
    public async Task A_request_that_nothing_matches_is_told_which_mapping_came_nearest()
    {
        await Server.AddAsync(RawExchange.Mapping(_path, """{"method":"POST","bodyPatterns":[{"equalToJson":{"a":1}}]}"""));

        using var response = await RawExchange.SendAsync(Server.Address, "POST", _path, """{"a":2}""");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("mapping of " + _path, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"urlPath":"/a","bodyPattern":[]}""", """{"status":200}""")]
    [InlineData("""{"urlPath":"/a","headers":{"a":{"equals":"b"}}}""", """{"status":200}""")]
    [InlineData("""{"urlPath":"/a"}""", """{"status":200,"text":"b"}""")]
    [InlineData("""{"urlPath":"/a"}""", """{"status":"200 OK"}""")]
    public async Task A_mapping_that_makes_no_sense_is_refused(string request, string response) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Server.AddAsync(RawExchange.Mapping(_path, request, response)));

    [Fact]
    public async Task The_lowest_number_of_priority_answers()
    {
        var (general, special) = (RawExchange.Mapping(_path, "{}"), RawExchange.Mapping(_path, """{"headers":{"x-header":{"equalTo":"a"}}}""", """{"status":201}"""));
        special["priority"] = 1;
        await Server.AddAsync(general, special);

        using var withHeader = await RawExchange.SendAsync(Server.Address, "GET", _path, header: "a");
        using var without = await RawExchange.SendAsync(Server.Address, "GET", _path);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (withHeader.StatusCode, without.StatusCode));
    }

    [Fact]
    public async Task A_scenario_goes_from_state_to_state()
    {
        await Server.AddAsync(Step("Started", "second", 429), Step("second", "Started", 200));

        var seen = new List<int>();
        for (var call = 0; call < 3; call++)
        {
            using var response = await RawExchange.SendAsync(Server.Address, "GET", _path);
            seen.Add((int)response.StatusCode);
        }

        Assert.Equal([429, 200, 429], seen);
    }

    [Fact]
    public async Task A_body_of_bytes_comes_as_it_is_and_a_content_type_only_when_the_mapping_names_one()
    {
        await Server.AddAsync(RawExchange.Mapping(_path, "{}", """{"base64Body":"AP8=","headers":{"x-many":["a","b"]}}"""));

        using var response = await RawExchange.SendAsync(Server.Address, "GET", _path);

        Assert.Equal([0x00, 0xFF], await response.Content.ReadAsByteArrayAsync());
        Assert.Null(response.Content.Headers.ContentType);
        Assert.Equal(["a", "b"], response.Headers.GetValues("x-many").SelectMany(value => value.Split(", ")));
    }

    [Fact]
    public async Task A_body_in_pieces_is_whole_in_the_end_and_takes_its_time()
    {
        await Server.AddAsync(RawExchange.Mapping(_path, "{}", """{"body":"Grüße, 世界","chunkedDribbleDelay":{"numberOfChunks":5,"totalDuration":100}}"""));
        var begun = TimeProvider.System.GetTimestamp();

        using var response = await RawExchange.SendAsync(Server.Address, "GET", _path);

        Assert.Equal("Grüße, 世界", await response.Content.ReadAsStringAsync());
        Assert.True(TimeProvider.System.GetElapsedTime(begun) >= TimeSpan.FromMilliseconds(75));
    }

    [Fact]
    public async Task The_journal_keeps_the_bytes_of_a_body_and_the_order_of_requests()
    {
        using var first = await RawExchange.SendAsync(Server.Address, "POST", _path + "/1?a=b%20c", "ü", header: _path);
        using var second = await RawExchange.SendAsync(Server.Address, "GET", _path + "/2", header: _path);

        var sent = await Server.FindAsync("x-header", _path);

        Assert.Equal([("POST", $"{_path}/1?a=b%20c", "ü"), ("GET", $"{_path}/2", "")], sent.Select(request => (request.Method, request.Url, request.Body)));
        Assert.Equal("b c", sent[0].Query["a"]);
        Assert.Equal(_path, sent[0].Header("X-HEADER"));
    }

    private JsonNode Step(string from, string to, int status)
    {
        var mapping = RawExchange.Mapping(_path, "{}", $$"""{"status":{{status}}}""");
        (mapping["scenarioName"], mapping["requiredScenarioState"], mapping["newScenarioState"]) = (_path, from, to);
        return mapping;
    }
}
