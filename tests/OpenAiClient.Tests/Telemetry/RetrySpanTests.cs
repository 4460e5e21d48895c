using System.Net;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

[Collection(nameof(Alone))]
public class RetrySpanTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_is_one_span_over_all_attempts_with_an_event_for_each_retry(bool streamed)
    {
        using var heard = new Heard();
        using var handler = new FakeHandler()
            .Then(FakeHandler.Answer("{}", HttpStatusCode.ServiceUnavailable))
            .Then(new HttpRequestException("no way"))
            .Then(FakeHandler.Answer(Samples.Completion));
        using var openai = heard.Client(handler, static options => (options.MaxRetries, options.Randomizer) = (3, static () => 0));
        var request = new ChatCompletionRequest { Model = "m", Messages = [] };

        if (streamed)
            await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(request));
        else
            await openai.Chat.CreateAsync(request);

        Assert.Equal(["openai_client.retry", "openai_client.retry"], heard.Span.Events.Select(static item => item.Name));
        Assert.Equal(
            ["http.request.resend_count=1, openai_client.retry.delay=0.375, error.type=503", "http.request.resend_count=2, openai_client.retry.delay=0.75, error.type=connection_error"],
            heard.Span.Events.Select(static item => string.Join(", ", item.Tags.Select(static tag => FormattableString.Invariant($"{tag.Key}={tag.Value}")))));
        Assert.Null(heard.Span.GetTagItem("error.type"));
        Assert.Equal(1, heard.Metric("gen_ai.client.inference.duration").Count);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_or_misused_ends_its_span()
    {
        using var heard = new Heard();
        using var handler = new FakeHandler();
        using var openai = heard.Client(handler);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => openai.Chat.CreateAsync(new() { Model = "m", Messages = [] }, cancellationToken: new CancellationToken(true)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.Chat.CreateAsync(new() { Model = "m", Messages = [] }, new() { MaxRetries = -1 }));

        Assert.Equal(["cancelled", "System.ArgumentOutOfRangeException"], heard.Spans.Select(static span => span.GetTagItem("error.type")));
    }
}
