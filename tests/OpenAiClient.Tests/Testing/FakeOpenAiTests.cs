using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public class FakeOpenAiTests
{
    private static readonly TimeSpan _warm = TimeSpan.FromMilliseconds(200);
    private static readonly ChatCompletionRequest _hello = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    [Fact]
    public async Task Requests_are_remembered_as_they_came()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        var before = fake.Requests;

        await openai.Chat.CreateAsync(_hello, new() { Query = new Dictionary<string, string> { ["a"] = "b c" } });

        var request = Assert.Single(fake.Requests);
        Assert.Empty(before);
        Assert.Equal(("POST", "/v1/chat/completions", "?a=b%20c"), (request.Method, request.Path, request.Query));
        Assert.Equal("Bearer sk-fake", request.Headers["authorization"]);
        Assert.Equal("gpt-4o", request.Json!.Value.GetProperty("model").GetString());
        JsonAssert.Equal("""{"model":"gpt-4o","messages":[{"role":"user","content":"Hello"}]}""", request.Body);
        Assert.Equal("POST /v1/chat/completions?a=b%20c", request.ToString());
    }

    [Fact]
    public async Task A_request_without_json_is_remembered_too()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Null(fake.Requests[0].Json);
        Assert.Equal("", fake.Requests[0].Body);
    }

    [Fact]
    public async Task Servers_do_not_share_anything()
    {
        await using var one = FakeOpenAi.Start();
        await using var other = FakeOpenAi.Start();
        using var openai = one.CreateClient();

        await openai.Chat.CreateAsync(_hello);

        Assert.NotEqual(one.BaseAddress, other.BaseAddress);
        Assert.Single(one.Requests);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_stopped_server_takes_no_more_requests()
    {
        var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient(options => options.MaxRetries = 0);
        await openai.Chat.CreateAsync(_hello);

        await fake.DisposeAsync();
        await fake.DisposeAsync();

        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Chat.CreateAsync(_hello));
    }

    [Fact]
    public async Task A_server_stops_at_once_with_an_answer_under_way()
    {
        var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient(options => options.MaxRetries = 0);
        fake.Chat.ChunkDelay = TimeSpan.FromMilliseconds(1);
        fake.Chat.Reply(string.Concat(Enumerable.Repeat("word ", 100_000)));
        var stream = openai.Chat.StreamAsync(_hello).GetAsyncEnumerator();
        await stream.MoveNextAsync();

        var clock = Stopwatch.StartNew();
        await fake.DisposeAsync();

        // The answer would take minutes, and Kestrel waits half a minute for it unless it is told not to.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<OpenAiException>(async () =>
        {
            while (await stream.MoveNextAsync())
                await Task.Yield();
        });
        await stream.DisposeAsync();
    }

    [TimingFact]
    [Trait("Lane", "timing")]
    public async Task A_warm_start_takes_less_than_200_ms()
    {
        await using (FakeOpenAi.Start())
        {
        }
        var best = TimeSpan.MaxValue;
        // A busy machine is slow, but not every time.
        for (var begin = Stopwatch.GetTimestamp(); best > _warm && Stopwatch.GetElapsedTime(begin) < Patience.Limit;)
        {
            var clock = Stopwatch.StartNew();
            await using var fake = FakeOpenAi.Start();
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        Assert.InRange(best, TimeSpan.Zero, _warm);
    }
}
