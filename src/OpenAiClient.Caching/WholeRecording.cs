namespace OpenAi.Caching;

/// <summary>Records an answer that is one piece of JSON: it has ended with its body.</summary>
internal sealed class WholeRecording(string key, AnswerStore store, int maxBytes) : Recording(key, store, maxBytes)
{
    protected override ReadOnlyMemory<byte>? Ended(int added)
    {
        if (added > 0)
            return null;
        if (AnswerJson.IsAnswer(Collected))
            return Collected;
        GiveUp();
        return null;
    }
}
