using OpenAi;
using OpenAi.Testing;

namespace Shop.Tests;

[TestClass]
public sealed class TriageTests
{
    private static FakeOpenAi _fake = null!;
    private static OpenAiClient _openai = null!;

    [ClassInitialize]
    public static void StartServer(TestContext context)
    {
        _fake = FakeOpenAi.Start(new() { TimeProvider = new FakeClock() });
        _openai = _fake.CreateClient();
    }

    [TestInitialize]
    public void ResetServer() => _fake.Reset();

    [ClassCleanup]
    public static async Task StopServer()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [TestMethod]
    public async Task A_mail_is_sorted_by_the_model()
    {
        _fake.Chat.Reply("billing");

        Assert.AreEqual("billing", await new Triage(_openai).SortAsync("Where is my invoice?"));
        Assert.HasCount(1, _fake.Requests);
    }

    [TestMethod]
    public async Task A_busy_server_is_asked_again_after_a_minute_that_takes_no_time()
    {
        _fake.Fail(429, "rate_limit_exceeded", headers: ("retry-after", "60"));
        _fake.Chat.Reply("support");

        Assert.AreEqual("support", await new Triage(_openai).SortAsync("It does not start."));
        Assert.HasCount(2, _fake.Requests);
    }
}
