using OpenAi;
using OpenAi.Testing;

namespace Shop.Tests;

public sealed class FakeFixture : IAsyncDisposable
{
    public FakeOpenAi Fake { get; } = FakeOpenAi.Start(new() { TimeProvider = new FakeClock() });

    public ValueTask DisposeAsync() => Fake.DisposeAsync();
}

public sealed class TriageTests : IClassFixture<FakeFixture>, IDisposable
{
    private readonly FakeOpenAi _fake;
    private readonly OpenAiClient _openai;

    public TriageTests(FakeFixture fixture)
    {
        _fake = fixture.Fake;
        _fake.Reset(); // xunit creates the class anew for each test
        _openai = _fake.CreateClient();
    }

    [Fact]
    public async Task A_mail_is_sorted_by_the_model()
    {
        _fake.Chat.Reply("billing");

        Assert.Equal("billing", await new Triage(_openai).SortAsync("Where is my invoice?"));
        Assert.Single(_fake.Requests);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_after_a_minute_that_takes_no_time()
    {
        _fake.Fail(429, "rate_limit_exceeded", headers: ("retry-after", "60"));
        _fake.Chat.Reply("support");

        Assert.Equal("support", await new Triage(_openai).SortAsync("It does not start."));
        Assert.Equal(2, _fake.Requests.Count);
    }

    public void Dispose() => _openai.Dispose();
}
