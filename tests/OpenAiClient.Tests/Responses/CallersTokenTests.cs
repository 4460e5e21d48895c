using System.Net;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Safety;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses;

/// <summary>What is cancelled between two calls of a stream or a loop says by which token of the caller, whichever of the two it is.</summary>
public class CallersTokenTests
{
    private static readonly ResponseRequest _request = new() { Model = "m", Input = "Hello." };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_response_that_is_polled_in_place_of_its_stream(bool byEnumeration)
    {
        var time = new FakeTime();
        using var handler = FakeHandler.Json("""{"error":{"message":"It can no longer be streamed."}}""", HttpStatusCode.BadRequest)
            .Then(FakeHandler.Answer("""{"id":"resp_1","status":"in_progress","output":[]}"""));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        await CancelledAsync(byEnumeration, token => openai.Responses.GetStreamAsync("resp_1", cancellationToken: token), time.PendingAsync(TimeSpan.FromSeconds(0.5)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_conversation_that_is_created_for_a_session(bool byEnumeration)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = new FakeHandler().Then((_, token) => NeverAsync(asked, token));
        using var openai = handler.CreateClient();
        var session = openai.Responses.StartSession("m", options: new() { Keeper = ResponseKeeper.Conversation });

        await CancelledAsync(byEnumeration, token => session.StreamAsync("Hello.", cancellationToken: token), asked.Task);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_consent_that_is_waited_for(bool byEnumeration)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = FakeHandler.Json("""{"id":"resp_1","status":"completed","output":[{"type":"function_call","call_id":"c1","name":"pay","arguments":"{}"}]}""");
        using var openai = handler.CreateClient();
        var pay = ToolFunction.From("pay", null, null, static (_, _) => new("Paid."));
        var options = new ResponseToolLoopOptions
        {
            NeedingConsent = ["pay"],
            Consent = async (_, token) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return true;
            },
        };

        await CancelledAsync(byEnumeration, token => openai.Responses.StreamToolsAsync(_request, [pay], options, cancellationToken: token), asked.Task);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_check_of_what_is_sent(bool byEnumeration)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = new FakeHandler().Then((_, token) => NeverAsync(asked, token));
        using var openai = handler.CreateClient();
        var guard = new ModerationGuard(openai);

        await CancelledAsync(byEnumeration, token => guard.Responses.StreamAsync(_request, cancellationToken: token), asked.Task);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_behind_a_check(bool byEnumeration)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = FakeHandler.Json("""{"id":"modr_1","results":[{"flagged":false,"categories":{},"category_scores":{}}]}""").Then((_, token) => NeverAsync(asked, token));
        using var openai = handler.CreateClient();
        var guard = new ModerationGuard(openai);

        await CancelledAsync(byEnumeration, token => guard.Responses.StreamAsync(_request, cancellationToken: token), asked.Task);
    }

    private static async Task<HttpResponseMessage> NeverAsync(TaskCompletionSource asked, CancellationToken token)
    {
        asked.SetResult();
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("It waits until it is cancelled.");
    }

    private static async Task CancelledAsync<T>(bool byEnumeration, Func<CancellationToken, IAsyncEnumerable<T>> begin, Task waits)
    {
        using var stop = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        await using var items = begin(byEnumeration ? other.Token : stop.Token).GetAsyncEnumerator(byEnumeration ? stop.Token : other.Token);

        var end = EndAsync();
        await waits.WaitAsync(Patience.Limit);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => end.WaitAsync(Patience.Limit))).CancellationToken);

        async Task EndAsync()
        {
            while (await items.MoveNextAsync())
                continue;
        }
    }
}
