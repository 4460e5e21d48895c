namespace OpenAi.Responses;

/// <summary>Where a <see cref="ResponseSession"/> stores the history.</summary>
public enum ResponseKeeper
{
    /// <summary>
    /// On the server, as a chain of stored responses: each call refers to the previous one
    /// (<see cref="ResponseRequest.PreviousResponseId"/>).
    /// </summary>
    PreviousResponse,

    /// <summary>On the server, in a permanent conversation with its own id (<see cref="ResponseRequest.Conversation"/>).</summary>
    Conversation,

    /// <summary>
    /// In the session itself: each call sends all items, within limits, and the server does not store responses unless the template says
    /// so.
    /// </summary>
    Session,
}
