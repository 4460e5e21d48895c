using OpenAi.Tokenization;
using Samples;

namespace ChatConsole;

/// <summary>A conversation that can change its model on the way, and knows what it has used so far; through which API, its kinds say.</summary>
internal abstract class Conversation(string model)
{
    protected const string Instructions = "You are a helpful assistant in a terminal. Answer in plain text, without Markdown.";

    public string Model { get; private set; } = model;

    public Spending Spent { get; } = new();

    /// <summary>How many messages are remembered.</summary>
    public abstract int Count { get; }

    /// <summary>Says something and gives the answer in pieces. One that is stopped is forgotten, and so is what was said.</summary>
    public abstract IAsyncEnumerable<string> AskAsync(string text, CancellationToken stop);

    public abstract void Clear();

    public abstract string Export();

    public abstract void Import(string json);

    /// <summary>Goes on with another model.</summary>
    public void SwitchTo(string model)
    {
        var said = Export();
        Begin(model);
        Import(said);
        Model = model;
    }

    /// <summary>How many tokens of prompt the conversation has by now, before anything is added.</summary>
    public int CountTokens() => CountWith(SampleTokens.CounterOf(Model));

    protected abstract void Begin(string model);

    protected abstract int CountWith(TokenCounter counter);
}
