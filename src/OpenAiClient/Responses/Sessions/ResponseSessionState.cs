using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>The immutable state of a session's conversation.</summary>
/// <param name="Items">The items of the next request: the whole history, or the items that the server does not store yet.</param>
internal sealed record ResponseSessionState(TurnHistory<ResponseItem> Items)
{
    public string? PreviousResponseId { get; init; }

    public string? Conversation { get; init; }

    /// <summary>Calls that the server stores and that wait for their outputs.</summary>
    public IReadOnlyList<ResponseItem> OpenCalls { get; init; } = [];

    /// <summary>The total number of tokens of the last response, including its input.</summary>
    public long Tokens { get; init; }

    /// <summary>Whether the server has sent the response that the next request refers to during this session.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Returns the state as the parameters of a request.</summary>
    public ResponseRequest ToRequest(ResponseRequest template) => template with
    {
        Input = Items.Items.Count == 0 ? null : ResponseInput.FromItems([.. Items.Items]),
        PreviousResponseId = PreviousResponseId,
        Conversation = Conversation,
    };
}
