namespace OpenAi.Http;

/// <summary>The parts of a stream that end by themselves, such as the choices of a chat.</summary>
internal interface IStreamParts<in TEvent>
{
    /// <summary>Whether there were parts, and each has had its own end: the stream is then whole even without <c>[DONE]</c>.</summary>
    bool AreComplete { get; }

    void Add(TEvent item);
}
