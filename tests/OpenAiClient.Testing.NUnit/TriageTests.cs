using OpenAi;
using OpenAi.Testing;

namespace Shop.Tests;

public sealed class TriageTests
{
    private FakeOpenAi _fake = null!;
    private OpenAiClient _openai = null!;

    [OneTimeSetUp]
    public void StartServer()
    {
        _fake = FakeOpenAi.Start(new() { TimeProvider = new FakeClock() });
        _openai = _fake.CreateClient();
    }

    [SetUp]
    public void ResetServer() => _fake.Reset();

    [OneTimeTearDown]
    public async Task StopServer()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Test]
    public async Task A_mail_is_sorted_by_the_model()
    {
        _fake.Chat.Reply("billing");

        Assert.That(await new Triage(_openai).SortAsync("Where is my invoice?"), Is.EqualTo("billing"));
        Assert.That(_fake.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_busy_server_is_asked_again_after_a_minute_that_takes_no_time()
    {
        _fake.Fail(429, "rate_limit_exceeded", headers: ("retry-after", "60"));
        _fake.Chat.Reply("support");

        Assert.That(await new Triage(_openai).SortAsync("It does not start."), Is.EqualTo("support"));
        Assert.That(_fake.Requests, Has.Count.EqualTo(2));
    }
}
