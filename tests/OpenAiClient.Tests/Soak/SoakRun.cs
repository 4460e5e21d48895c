using System.Collections.Concurrent;
using System.Globalization;
using OpenAi.Chat;

namespace OpenAi.Tests.Soak;

/// <summary>64 callers of whole answers and 64 of streams; each request has a number that its answer must repeat.</summary>
internal sealed class SoakRun(OpenAiClient openai, int requests)
{
    private const int Callers = 64;

    private readonly ConcurrentDictionary<string, int> _outcomes = new();
    private readonly ConcurrentQueue<string> _wrong = new();
    private int _next;

    /// <summary>The number of calls by outcome.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>Outcomes that must not happen: an answer to another request, an exception that is not one of the library's.</summary>
    public IReadOnlyCollection<string> Wrong => _wrong;

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, 2 * Callers).Select(i => Task.Run(() => CallAsync(i < Callers ? AskAsync : StreamAsync))));

    private async Task CallAsync(Func<ChatCompletionRequest, string, Task<string?>> call)
    {
        for (var i = Interlocked.Increment(ref _next); i <= requests; i = Interlocked.Increment(ref _next))
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var outcome = "answer";
            try
            {
                if (await call(new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User(number)] }, number) is { } wrong)
                    _wrong.Enqueue(wrong);
            }
            catch (OpenAiException exception)
            {
                outcome = exception.GetType().Name;
            }
            catch (Exception exception)
            {
                _wrong.Enqueue($"{number}: {exception}");
            }
            _outcomes.AddOrUpdate(outcome, 1, static (_, count) => count + 1);
        }
    }

    private async Task<string?> AskAsync(ChatCompletionRequest request, string number)
    {
        var answer = await openai.Chat.CreateAsync(request);
        return answer.Text == number && answer.Id == $"c-{number}" ? null : $"{number} was answered with {answer}";
    }

    private async Task<string?> StreamAsync(ChatCompletionRequest request, string number)
    {
        var events = 0;
        await foreach (var chunk in openai.Chat.StreamAsync(request))
        {
            if (chunk.Text != $"{number}/{events++} " || chunk.Id != $"c-{number}")
                return $"{number}, event {events}, was answered with {chunk}";
        }
        return events == 4 ? null : $"{number} had {events} events and seemed complete";
    }
}
