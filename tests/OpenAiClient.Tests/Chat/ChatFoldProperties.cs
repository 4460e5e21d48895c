using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatFoldProperties
{
    [Fact]
    public void Any_chunking_of_an_answer_folds_to_the_same_answer() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>[]>(),
            ArbMap.Default.ArbFor<int>(),
            static (texts, seed) =>
            {
                var whole = Answer([.. texts.Select(static text => text.Get)]);
                var folded = Fold(whole, new Random(seed));
                JsonAssert.Equal(whole.ToString(), folded.ToString());
            }).CheckAlike();

    private static ChatCompletion Answer(string[] texts) => new()
    {
        Id = "chatcmpl-1",
        Object = "chat.completion",
        Created = DateTimeOffset.FromUnixTimeSeconds(1700000000),
        Model = "gpt-4o",
        Usage = new() { TotalTokens = texts.Length },
        Choices = [.. texts.Take(4).Select((text, i) => new ChatChoice
        {
            Index = i,
            FinishReason = FinishReason.ToolCalls,
            Message = new()
            {
                Content = text.Length == 0 ? null : ChatContent.FromText(text),
                ToolCalls = [.. texts.Take(3).Select((arguments, j) => new ChatFunctionToolCall
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"call_{i}_{j}"),
                    Function = new() { Name = $"f{j}", Arguments = arguments },
                })],
            },
        })],
    };

    // Each string is split at random positions, and the pieces of different choices and calls are interleaved in any order that preserves
    // the order of each.
    private static ChatCompletion Fold(ChatCompletion whole, Random random)
    {
        var queues = new List<Queue<ChatChunkChoice>>();
        foreach (var choice in whole.Choices)
        {
            queues.Add(new(Cut(choice.Message.Content?.Text ?? "", random).Select(piece => Piece(choice, new() { Content = piece }))));
            foreach (var (call, j) in choice.Message.ToolCalls.Cast<ChatFunctionToolCall>().Select(static (call, j) => (call, j)))
            {
                var pieces = Cut(call.Function.Arguments, random).Select(piece => Piece(choice, new() { ToolCalls = [new() { Index = j, Function = new() { Arguments = piece } }] }));
                var first = Piece(choice, new() { ToolCalls = [new() { Index = j, Id = call.Id, Type = "function", Function = new() { Name = call.Function.Name } }] });
                queues.Add(new(pieces.Prepend(first)));
            }
        }
        var accumulator = new ChatCompletionAccumulator();
        accumulator.Add(new() { Id = whole.Id, Created = whole.Created, Model = whole.Model, Choices = [.. whole.Choices.Select(choice => Piece(choice, new() { Role = ChatRole.Assistant }))] });
        for (var open = queues.Where(static queue => queue.Count > 0).ToList(); open.Count > 0; open.RemoveAll(static queue => queue.Count == 0))
            accumulator.Add(new() { Id = whole.Id, Created = whole.Created, Model = whole.Model, Choices = [open[random.Next(open.Count)].Dequeue()] });
        accumulator.Add(new() { Id = whole.Id, Choices = [.. whole.Choices.Select(static choice => new ChatChunkChoice { Index = choice.Index, FinishReason = choice.FinishReason })], Usage = whole.Usage });
        return accumulator.ToCompletion();
    }

    private static ChatChunkChoice Piece(ChatChoice choice, ChatDelta delta) => new() { Index = choice.Index, Delta = delta };

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
