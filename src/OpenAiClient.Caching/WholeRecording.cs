namespace OpenAi.Caching;

/// <summary>Records an answer that is one JSON document; it is complete at the end of its body.</summary>
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
