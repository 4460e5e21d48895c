using System.Runtime.CompilerServices;
using OpenAi.Chat;
using OpenAi.Tokenization;

namespace ChatConsole;

/// <summary>A conversation whose model can be changed, with the usage so far.</summary>
internal sealed class Conversation(ChatClient chat, string model)
{
    private ChatSession _session = Begin(chat, model);

    public string Model { get; private set; } = model;

    public Spending Spent { get; } = new();

    public IReadOnlyList<ChatMessage> Messages => _session.History;

    /// <summary>Sends a message and streams the answer. When the answer is cancelled, both are removed from the conversation.</summary>
    public async IAsyncEnumerable<string> AskAsync(string text, [EnumeratorCancellation] CancellationToken stop)
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
            // An incomplete answer costs money too.
            if (answer is not null)
                Spent.Add(answer.ToCompletion());
        }
    }

    public void Clear() => _session.Clear();

    public string Export() => _session.Export();

    public void Import(string json) => _session.Import(json);

    /// <summary>Continues with another model.</summary>
    public void SwitchTo(string model)
    {
        var next = Begin(chat, model);
        next.Import(_session.Export());
        (_session, Model) = (next, model);
    }

    /// <summary>Counts the tokens of the next prompt, without a new message.</summary>
    public int CountTokens()
    {
        // Most models that the library does not know are newer ones.
        if (!TokenCounter.TryForModel(Model, out var counter))
            counter = new TokenCounter(TokenEncoding.O200kBase);
        return counter.Count(new ChatCompletionRequest { Model = Model, Messages = Messages });
    }

    private static ChatSession Begin(ChatClient chat, string model) => new(chat, new ChatCompletionRequest
    {
        Model = model,
        Messages = [ChatMessage.System("You are a helpful assistant in a terminal. Answer in plain text, without Markdown.")],
        StreamOptions = new() { IncludeUsage = true },
    });
}
