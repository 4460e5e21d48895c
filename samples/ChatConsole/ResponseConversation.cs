using System.Runtime.CompilerServices;
using OpenAi.Responses;
using OpenAi.Tokenization;

namespace ChatConsole;

/// <summary>The conversation through <c>/responses</c>. The program keeps what was said, so that it can be counted and saved.</summary>
internal sealed class ResponseConversation(ResponsesClient responses, string model) : Conversation(model)
{
    private ResponseSession _session = New(responses, model);

    public override int Count => _session.History.Count;

    public override async IAsyncEnumerable<string> AskAsync(string text, [EnumeratorCancellation] CancellationToken stop)
    {
        ResponseAccumulator? answer = null;
        try
        {
            await foreach (var item in _session.StreamAsync(text, cancellationToken: stop))
            {
                answer ??= new();
                answer.Add(item);
                yield return item.Text;
            }
        }
        finally
        {
            // Half an answer has its price too.
            if (answer is not null)
                Spent.Add(answer.ToResponse());
        }
    }

    public override void Clear() => _session.Clear();

    public override string Export() => _session.Export();

    public override void Import(string json) => _session.Import(json);

    protected override void Begin(string model) => _session = New(responses, model);

    protected override int CountWith(TokenCounter counter) =>
        counter.Count(new ResponseRequest { Model = Model, Instructions = Instructions, Input = ResponseInput.FromItems([.. _session.History]) });

    private static ResponseSession New(ResponsesClient responses, string model) =>
        responses.StartSession(model, Instructions, new() { Keeper = ResponseKeeper.Session });
}
