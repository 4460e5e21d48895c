using OpenAi.Testing;

namespace Shop.Tests;

public sealed class WaitTests
{
    [Fact]
    public async Task A_customer_who_leaves_cancels_the_request()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Fail(FakeFault.Stall());
        using var customer = new CancellationTokenSource();

        var sorting = new Triage(openai).SortAsync("Hello?", customer.Token);
        var request = await fake.WaitForRequestAsync();
        await customer.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sorting);
        await request.Ended;
        Assert.True(request.IsAborted);
    }
}
