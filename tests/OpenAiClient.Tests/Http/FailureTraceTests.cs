using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>The stack trace of a failure contains its location, without the retries.</summary>
public class FailureTraceTests
{
    [Fact]
    public async Task A_trace_does_not_grow_with_the_attempts()
    {
        var once = await TraceAsync(1);

        Assert.Equal(once, await TraceAsync(40));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, 3)]
    [InlineData(HttpStatusCode.BadGateway, 0)]
    public async Task An_exception_without_retries_was_not_rethrown_by_Polly(HttpStatusCode status, int retries)
    {
        using var handler = FakeHandler.Json("{}", status);
        using var openai = handler.CreateClient(options => options.MaxRetries = retries);

        var exception = await Assert.ThrowsAnyAsync<ApiException>(() => openai.PostAsync());

        Assert.DoesNotContain("Polly", exception.StackTrace, StringComparison.Ordinal);
    }

    private static async Task<int> TraceAsync(int retries)
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.BadGateway)) };
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (retries, new InstantClock()));
        var exception = await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync());
        Assert.Equal(retries + 1, exception.Attempts);
        return exception.StackTrace!.Split('\n').Length;
    }
}
