using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>How a loop of a model and functions goes on, keeps what was said, and asks for consent.</summary>
public sealed class ResponseToolLoopOptions : ToolLoopOptions
{
    /// <summary>
    /// Whether each round sends the whole conversation anew, instead of naming the response before it. A request with
    /// <see cref="ResponseRequest.Store"/> set to <see langword="false"/> does so always, and is sent the encrypted reasoning, too; one with
    /// a <see cref="ResponseRequest.Conversation"/> never does. Default: <see langword="false"/>.
    /// </summary>
    public bool SendsWholeConversation { get; set; }

    /// <summary>The functions and custom tools that need consent before they are called. Default: none.</summary>
    public IReadOnlyCollection<string> NeedingConsent { get; set; } = [];

    /// <summary>
    /// Is asked whether a call may be carried out: of an MCP server's tool (<see cref="ResponseMcpApprovalRequestItem"/>), or of one of
    /// <see cref="NeedingConsent"/>. Default: <see langword="null"/>, the loop ends, and the calls are its <see cref="ResponseToolsResult.OpenCalls"/>.
    /// </summary>
    public Func<ResponseItem, CancellationToken, ValueTask<bool>>? Consent { get; set; }

    /// <summary>
    /// Carries out what is no function's call: work for the caller's computer, shell and files, and searches for tools. Gives the output
    /// item, or <see langword="null"/> for what it leaves open. Default: <see langword="null"/>, all of it is left open.
    /// </summary>
    public Func<ResponseItem, CancellationToken, ValueTask<ResponseItem?>>? CarryOut { get; set; }
}
