using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>What a session knows of its conversation. It never changes: a call makes another.</summary>
/// <param name="Items">What is sent with the next call: all that was said, or what the server does not know yet.</param>
internal sealed record ResponseSessionState(TurnHistory<ResponseItem> Items)
{
    public string? PreviousResponseId { get; init; }

    public string? Conversation { get; init; }

    /// <summary>Calls that the server knows and that wait for their outputs.</summary>
    public IReadOnlyList<ResponseItem> OpenCalls { get; init; } = [];

    /// <summary>How many tokens the last answer and what led to it had.</summary>
    public long Tokens { get; init; }

    /// <summary>The state as the parameters of a request.</summary>
    public ResponseRequest ToRequest(ResponseRequest template) => template with
    {
        Input = Items.Items.Count == 0 ? null : ResponseInput.FromItems([.. Items.Items]),
        PreviousResponseId = PreviousResponseId,
        Conversation = Conversation,
    };
}
