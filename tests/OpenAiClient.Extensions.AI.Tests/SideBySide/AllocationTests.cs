using OpenAi.Extensions.AI.Benchmarks;

namespace OpenAi.Extensions.AI.Tests.SideBySide;

/// <summary>An answer and a streamed delta cost no more than half of what they cost through Microsoft.Extensions.AI.OpenAI.</summary>
public sealed class AllocationTests
{
#if DEBUG
    // Without optimization, the state of each async method is an object of its own.
    private const double Most = 0.65;
#else
    private const double Most = 0.5;
#endif

    public static TheoryData<string> Operations => ["an answer of chat", "a stream of chat", "an answer of responses", "a stream of responses"];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_answer_allocates_no_more_than_half(string operation)
    {
        var isStream = operation.Contains("stream", StringComparison.Ordinal);
        var isChat = operation.Contains("chat", StringComparison.Ordinal);
        var theirs = isChat ? Contestants.TheirChat(isStream) : Contestants.TheirResponses(isStream);
        var ours = isChat ? Contestants.OurChat(isStream) : Contestants.OurResponses(isStream);

        var (more, less) = (await LeastAsync(() => AskAsync(theirs)), await LeastAsync(() => AskAsync(ours)));

        Assert.True(less <= Most * more, $"{operation}: {less} bytes here, {more} there.");

        Task<int> AskAsync(Microsoft.Extensions.AI.IChatClient client) => isStream ? Question.StreamAsync(client) : Question.AnswerAsync(client);
    }

    // Canned bytes are there at once, so that a call stays on its thread. Caches and pools fill up at times of their own: the least is what it costs.
    private static async Task<long> LeastAsync(Func<Task<int>> call)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
            Assert.NotEqual(0, await call());
            if (Environment.CurrentManagedThreadId == thread)
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.InRange(least, 1, long.MaxValue - 1);
        return least;
    }
}
