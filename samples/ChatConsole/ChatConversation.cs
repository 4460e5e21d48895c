using System.Runtime.CompilerServices;
using OpenAi.Chat;
using OpenAi.Tokenization;

namespace ChatConsole;

/// <summary>The conversation through <c>/chat/completions</c>.</summary>
internal sealed class ChatConversation(ChatClient chat, string model) : Conversation(model)
{
    private ChatSession _session = New(chat, model);

    public override int Count => _session.History.Count;

    public override async IAsyncEnumerable<string> AskAsync(string text, [EnumeratorCancellation] CancellationToken stop)
    {
        ChatCompletionAccumulator? answer = null;
        try
        {
            await foreach (var chunk in _session.StreamAsync(text, cancellationToken: stop))
            {
                answer ??= new();
                answer.Add(chunk);
                yield return chunk.Text;
            }
        }
        finally
        {
            // Half an answer has its price too.
            if (answer is not null)
                Spent.Add(answer.ToCompletion());
        }
    }

    public override void Clear() => _session.Clear();

    public override string Export() => _session.Export();

    public override void Import(string json) => _session.Import(json);

    protected override void Begin(string model) => _session = New(chat, model);

    protected override int CountWith(TokenCounter counter) => counter.Count(new ChatCompletionRequest { Model = Model, Messages = _session.History });

    private static ChatSession New(ChatClient chat, string model) => new(chat, new ChatCompletionRequest
    {
        Model = model,
        Messages = [ChatMessage.System(Instructions)],
        StreamOptions = new() { IncludeUsage = true },
    });
}
