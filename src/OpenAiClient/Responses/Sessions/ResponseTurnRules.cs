using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>The limits of a session's own items, whose turns begin with the user's messages.</summary>
internal sealed class ResponseTurnRules(ResponseSessionOptions options)
    : TurnRules<ResponseItem>(options.MaxItems, nameof(options.MaxItems), options.MaxTokens, options.CountTokens, nameof(options))
{
    // What was said before is in a compaction alone.
    public override bool IsPinned(ResponseItem item) =>
        item is ResponseCompactionItem || (item is ResponseMessageItem message && (message.Role == ResponseRole.System || message.Role == ResponseRole.Developer));

    public override bool BeginsTurn(ResponseItem item) => item is ResponseMessageItem message && message.Role == ResponseRole.User;
}
