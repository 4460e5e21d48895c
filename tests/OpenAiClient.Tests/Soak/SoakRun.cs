using System.Collections.Concurrent;
using System.Globalization;

namespace OpenAi.Tests.Soak;

/// <summary>128 callers of every kind of operation in turn; each request has a number that its answer must repeat.</summary>
internal sealed class SoakRun(OpenAiClient openai, int requests)
{
    private const int Callers = 128;

    private readonly SoakCalls _calls = new(openai);
    private readonly ConcurrentDictionary<string, int> _outcomes = new();
    private readonly ConcurrentQueue<string> _wrong = new();
    private int _next;

    /// <summary>The number of calls by outcome.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>Outcomes that must not happen: an answer to another request, an exception that is not one of the library's.</summary>
    public IReadOnlyCollection<string> Wrong => _wrong;

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(CallAsync)));

    private async Task CallAsync()
    {
        for (var i = Interlocked.Increment(ref _next); i <= requests; i = Interlocked.Increment(ref _next))
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var outcome = "answer";
            try
            {
                if (await _calls.CallAsync(i, number) is { } wrong)
                    _wrong.Enqueue($"{number} was answered with {wrong}");
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
}
