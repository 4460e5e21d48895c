using FsCheck;
using FsCheck.Fluent;
using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantFoldProperties
{
    [Fact]
    public void Any_cutting_of_messages_and_tool_calls_folds_to_the_same() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>[]>(),
            ArbMap.Default.ArbFor<int>(),
            static (texts, seed) =>
            {
                string[] values = [.. texts.Select(static text => text.Get).Where(static text => text.Length > 0)];
                var random = new Random(seed);
                var folded = new AssistantStreamAccumulator();
                foreach (var item in Deal([.. values.SelectMany((text, place) => Pieces(text, place, random))], random))
                    folded.Add(item);

                var content = folded.ToMessages().SelectMany(static message => message.Content).Cast<ThreadTextPart>();
                var calls = folded.ToSteps().SelectMany(static step => ((ThreadToolCallsDetails)step.StepDetails!).ToolCalls).Cast<ThreadFunctionCall>();
                Assert.Equal(values, content.Select(static part => part.Text.Value));
                Assert.Equal(values, calls.Select(static call => call.Function.Arguments));
            }).CheckAlike();

    private static Queue<AssistantStreamEvent>[] Pieces(string text, int place, Random random) =>
    [
        new(Cut(text, random).Select(piece => new ThreadMessageDeltaEvent
        {
            Data = new() { Id = "m", Delta = new() { Content = [new ThreadTextPart { Index = place, Text = new() { Value = piece } }] } },
        })),
        new(Cut(text, random).Select(piece => new ThreadRunStepDeltaEvent
        {
            Data = new() { Id = "s", Delta = new() { StepDetails = new ThreadToolCallsDetails { ToolCalls = [new ThreadFunctionCall { Index = place, Function = new() { Arguments = piece } }] } } },
        })),
    ];

    // The pieces of different parts and calls are interleaved in any order that preserves the order of each.
    private static IEnumerable<AssistantStreamEvent> Deal(List<Queue<AssistantStreamEvent>> queues, Random random)
    {
        for (; queues.Count > 0; queues.RemoveAll(static queue => queue.Count == 0))
            yield return queues[random.Next(queues.Count)].Dequeue();
    }

    private static IEnumerable<string> Cut(string text, Random random)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = random.Next(1, text.Length - start + 1);
            yield return text.Substring(start, length);
            start += length;
        }
    }
}
