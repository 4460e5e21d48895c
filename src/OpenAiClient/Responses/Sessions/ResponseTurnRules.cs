using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>The limits of a session that stores its items, in which the messages of the user begin turns.</summary>
internal sealed class ResponseTurnRules(ResponseSessionOptions options)
    : TurnRules<ResponseItem>(options.MaxItems, nameof(options.MaxItems), options.MaxTokens, options.CountTokens, nameof(options))
{
    // A compaction replaces everything before it, so it must be kept.
    public override bool IsPinned(ResponseItem item) =>
        item is ResponseCompactionItem || (item is ResponseMessageItem message && (message.Role == ResponseRole.System || message.Role == ResponseRole.Developer));

    public override bool BeginsTurn(ResponseItem item) => item is ResponseMessageItem message && message.Role == ResponseRole.User;
}
