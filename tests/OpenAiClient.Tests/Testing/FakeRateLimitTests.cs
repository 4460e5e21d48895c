using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeRateLimitTests : FakeTest
{
    [Fact]
    public async Task Requests_beyond_the_limit_are_told_when_to_come_back()
    {
        var time = new FakeTime();
        Fake.TimeProvider = time;
        Fake.RateLimit(2, TimeSpan.FromSeconds(10));

        var first = await OpenAi.Chat.CreateAsync(Hello);
        time.Advance(TimeSpan.FromSeconds(4));
        var second = await OpenAi.Moderations.CreateAsync(new() { Input = "x" });
        var exception = await Assert.ThrowsAsync<RateLimitException>(() => OpenAi.Chat.CreateAsync(Hello));
        time.Advance(TimeSpan.FromSeconds(6));
        var fourth = await OpenAi.Chat.CreateAsync(Hello);

        Assert.Equal(new RateLimit(2, 1, TimeSpan.FromSeconds(10)), first.ResponseInfo!.RateLimits.Requests);
        Assert.Equal(new RateLimit(2, 0, TimeSpan.FromSeconds(6)), second.ResponseInfo!.RateLimits.Requests);
        Assert.Equal((TimeSpan.FromSeconds(6), "rate_limit_exceeded"), (exception.RetryAfter, exception.Code));
        Assert.Equal(1, fourth.ResponseInfo!.RateLimits.Requests!.Remaining);
    }

    [Fact]
    public async Task A_client_that_retries_waits_for_its_turn()
    {
        using var patient = Fake.CreateClient();
        Fake.RateLimit(1, TimeSpan.FromMilliseconds(50));

        await patient.Chat.CreateAsync(Hello);
        var answer = await patient.Chat.CreateAsync(Hello);

        Assert.InRange(answer.ResponseInfo!.Attempts, 1, 3);
    }

    [Fact]
    public void A_rate_limit_is_a_number_of_requests_in_a_period()
    {
        Assert.Throws<ArgumentOutOfRangeException>("requests", () => Fake.RateLimit(0, TimeSpan.FromSeconds(1)));
        Assert.Throws<ArgumentOutOfRangeException>("per", () => Fake.RateLimit(1, TimeSpan.Zero));
    }
}
