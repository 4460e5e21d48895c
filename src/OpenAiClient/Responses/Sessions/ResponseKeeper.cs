namespace OpenAi.Responses;

/// <summary>Who keeps what was said in a <see cref="ResponseSession"/>.</summary>
public enum ResponseKeeper
{
    /// <summary>The server, as a chain of stored responses: each call names the one before (<see cref="ResponseRequest.PreviousResponseId"/>).</summary>
    PreviousResponse,

    /// <summary>The server, in a conversation that has an id of its own and no end (<see cref="ResponseRequest.Conversation"/>).</summary>
    Conversation,

    /// <summary>The session itself: each call sends all items, within limits, and the server stores nothing unless the template says so.</summary>
    Session,
}
