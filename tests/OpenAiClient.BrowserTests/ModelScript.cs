using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>Lets a fake server answer as a model does through one of its APIs, and tells what it was asked.</summary>
public abstract class ModelScript
{
    /// <summary>The value of the sample's setting <c>api</c>.</summary>
    public abstract string Api { get; }

    /// <summary>The number of events of a stream until the first word is sent.</summary>
    public abstract int EventsOfFirstWord { get; }

    /// <summary>Queues an answer of 20 tokens in and 5 out, word by word when it is streamed.</summary>
    public abstract void Answer(FakeOpenAi fake, string text, bool isCutOff = false, FakeFault? fault = null, TimeSpan pace = default);

    /// <summary>What a model was told in the newest request: who said it, and what.</summary>
    public abstract IEnumerable<(string Role, string Text)> Said(FakeOpenAi fake);
}
