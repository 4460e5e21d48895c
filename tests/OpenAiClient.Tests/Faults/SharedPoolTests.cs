using System.Diagnostics.Tracing;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>
/// The data of a server does not remain in the array pool that the whole process shares. It runs without other tests, because all pools
/// report to one listener.
/// </summary>
[Collection(nameof(Alone))]
public class SharedPoolTests
{
    private const int Large = 4 * 1024 * 1024;

    [Fact]
    public async Task No_large_array_is_rented_to_read_an_answer()
    {
        var text = new string('x', Large);
        // Escapes make the reader unescape a text into a buffer.
        var escaped = "\\n" + text;
        var vector = "[" + string.Join(',', Enumerable.Repeat("0.5", Large)) + "]";
        using var handler = FakeHandler.Sse($$$"""data: {"choices":[{"delta":{"content":"{{{escaped}}}"},"finish_reason":"stop"}]}""" + "\n\ndata: [DONE]\n\n")
            .Then(FakeHandler.Answer($$"""{"choices":[{"message":{"content":"{{escaped}}"} }]}"""))
            .Then(FakeHandler.Answer($$"""{"data":[{"embedding":{{vector}}}]}"""));
        using var openai = handler.CreateClient();
        using var rented = new RentedArrays();

        var streamed = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(new() { Model = "m", Messages = [] }));
        var whole = await openai.Chat.CreateAsync(new() { Model = "m", Messages = [] });
        var numbers = await openai.Embeddings.CreateAsync(new() { Model = "m", Input = "a" });

        Assert.Equal((Large + 1, Large + 1, Large), (streamed.Text.Length, whole.Text.Length, numbers.Vectors[0].Length));
        Assert.InRange(rented.Largest, 0, Large / 4);
    }

    /// <summary>Records each array that a shared pool rents or allocates.</summary>
    private sealed class RentedArrays : EventListener
    {
        private int _largest;

        public int Largest => _largest;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
                EnableEvents(eventSource, EventLevel.Verbose);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // In all of these events, the second field is the array's size in elements.
            if (eventData.EventName is "BufferRented" or "BufferAllocated" && eventData.Payload?[1] is int size)
                _largest = Math.Max(_largest, size);
        }
    }
}
