using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeResetTests : FakeTest
{
    [Fact]
    public async Task Nothing_of_the_previous_test_is_left()
    {
        Fake.ApiKey = "sk-other";
        Fake.Fail(500).When(_ => true).Fail(503);
        Fake.Chat.Reply("queued");
        Fake.Chat.When(_ => true).Reply("conditional");
        Fake.Chat.ChunkDelay = TimeSpan.FromSeconds(1);
        Fake.Responses.EventDelay = TimeSpan.FromSeconds(1);
        Fake.Batches.PollsUntilDone = 7;
        Fake.Models.Only("one");
        Fake.RateLimit(1, TimeSpan.FromHours(1));
        Fake.TimeProvider = new FakeClock();
        Fake.Files.Add("a.txt", "a");
        await Assert.ThrowsAnyAsync<ApiException>(() => OpenAi.Chat.CreateAsync(Hello));

        Fake.Reset();

        Assert.Empty(Fake.Requests);
        Assert.Empty(Fake.Unused);
        Assert.Null(Fake.ApiKey);
        Assert.Same(TimeProvider.System, Fake.TimeProvider);
        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero, 1), (Fake.Chat.ChunkDelay, Fake.Responses.EventDelay, Fake.Batches.PollsUntilDone));
        Assert.Empty(Fake.Files.All);
        Assert.Equal("chatcmpl-fake1", (await OpenAi.Chat.CreateAsync(Hello)).Id);
        Assert.Contains("I am a fake server", (await OpenAi.Chat.CreateAsync(Hello)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_was_started_with_remains()
    {
        var options = new FakeOpenAiOptions { IsStrict = true, ApiKey = "sk-mine", TimeProvider = new FakeClock() };
        await using var fake = FakeOpenAi.Start(options);
        using var openai = fake.CreateClient();
        (options.ApiKey, fake.ApiKey, fake.TimeProvider) = ("sk-changed", "sk-changed", TimeProvider.System);

        fake.Reset();

        Assert.Equal((true, "sk-mine"), (fake.IsStrict, fake.ApiKey));
        Assert.IsType<FakeClock>(fake.TimeProvider);
        Assert.Equal("not_scripted", (await Assert.ThrowsAnyAsync<ApiException>(() => openai.Chat.CreateAsync(Hello))).Code);
    }

    [Fact]
    public async Task A_request_in_progress_belongs_to_the_test_before()
    {
        var clock = new FakeClock { SkipsWaits = false };
        Fake.TimeProvider = clock;
        Fake.Chat.Reply(_ => "before");
        Fake.Fail(FakeFault.Stall(duration: TimeSpan.FromSeconds(1)));
        var late = OpenAi.Chat.CreateAsync(Hello);
        var request = await Fake.WaitForRequestAsync();

        Fake.Reset();
        Fake.Chat.Reply("after");
        while (!request.Ended.IsCompleted)
        {
            // The stall begins at some time after the request has arrived.
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal("before", (await late).Text);
        Assert.Empty(Fake.Requests);
        Assert.Equal("after", (await OpenAi.Chat.CreateAsync(Hello)).Text);
    }

    [Fact]
    public void A_server_has_a_clock()
    {
        Assert.Throws<ArgumentNullException>(() => Fake.TimeProvider = null!);
        Assert.Throws<ArgumentNullException>(() => new FakeOpenAiOptions { TimeProvider = null! });
    }
}
