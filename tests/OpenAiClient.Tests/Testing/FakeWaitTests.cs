using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeWaitTests : FakeTest
{
    [Fact]
    public async Task A_request_is_waited_for()
    {
        var wait = Fake.WaitForRequestAsync(request => request.Path == "/v1/models");
        await OpenAi.Chat.CreateAsync(Hello);
        Assert.False(wait.IsCompleted);

        await OpenAi.Models.GetAsync("gpt-5");
        Assert.False(wait.IsCompleted);
        _ = await OpenAi.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Same(Fake.Requests[2], await wait);
    }

    [Fact]
    public async Task A_request_that_came_before_is_not_waited_for()
    {
        await OpenAi.Chat.CreateAsync(Hello);

        var wait = Fake.WaitForRequestAsync();

        Assert.True(wait.IsCompletedSuccessfully);
        Assert.Same(Fake.Requests[0], await wait);
    }

    [Fact]
    public async Task A_resource_waits_for_its_own_requests()
    {
        var wait = Fake.Chat.WaitForRequestAsync(request => request.Model == "gpt-5", count: 2);
        foreach (var model in (string[])["gpt-5", "gpt-4o", "gpt-5"])
        {
            Assert.False(wait.IsCompleted);
            await OpenAi.Chat.CreateAsync(Hello with { Model = model });
        }

        Assert.Same(Fake.Chat.Requests[2], await wait);
    }

    [Fact]
    public async Task A_request_is_there_before_its_answer_and_ends_with_it()
    {
        using var left = new CancellationTokenSource();
        Fake.Fail(FakeFault.Stall());
        var answer = OpenAi.Chat.CreateAsync(Hello, cancellationToken: left.Token);

        var request = await Fake.WaitForRequestAsync();
        Assert.False(request.Ended.IsCompleted);
        await left.CancelAsync();
        await request.Ended;

        Assert.True(request.IsAborted);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_ends_its_request()
    {
        Fake.Fail(FakeFault.Cut()).Fail(FakeFault.Drop);

        await Assert.ThrowsAnyAsync<OpenAiException>(() => OpenAi.Chat.CreateAsync(Hello));
        await Assert.ThrowsAnyAsync<OpenAiException>(() => OpenAi.Chat.CreateAsync(Hello));

        await Task.WhenAll(Fake.Requests.Select(request => request.Ended));
    }

    [Fact]
    public async Task A_wait_in_vain_tells_what_came_instead()
    {
        var none = await Assert.ThrowsAsync<TimeoutException>(() => Fake.WaitForRequestAsync(timeout: TimeSpan.FromMilliseconds(1)));
        await OpenAi.Chat.CreateAsync(Hello);
        var other = await Assert.ThrowsAsync<TimeoutException>(() => Fake.Responses.WaitForRequestAsync(timeout: TimeSpan.FromMilliseconds(1)));
        for (var i = 0; i < 10; i++)
            await OpenAi.Models.GetAsync("gpt-5");
        var many = await Assert.ThrowsAsync<TimeoutException>(() => Fake.WaitForRequestAsync(count: 12, timeout: TimeSpan.FromMilliseconds(1)));

        Assert.Equal("0 of 1 awaited requests arrived within 0.001 s. The server received no request.", none.Message);
        Assert.EndsWith("The server received 1: POST /v1/chat/completions.", other.Message, StringComparison.Ordinal);
        Assert.StartsWith("11 of 12 awaited requests arrived within 0.001 s. The server received 11, the last 10 of which are: GET /v1/models/gpt-5, ", many.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_ends_with_its_token_or_with_the_exception_of_its_condition()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Fake.WaitForRequestAsync(cancellationToken: new CancellationToken(canceled: true)));
        var wait = Fake.WaitForRequestAsync(_ => throw new InvalidOperationException("No."));
        await OpenAi.Chat.CreateAsync(Hello);

        await Assert.ThrowsAsync<InvalidOperationException>(() => wait);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("count", () => Fake.WaitForRequestAsync(count: 0));
    }
}
