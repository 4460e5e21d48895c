using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>Options of a loop of a model and functions, including approval of calls and storage of the conversation.</summary>
/// <example>
/// <code>
/// using OpenAi.Functions;
/// using OpenAi.Responses;
///
/// var dice = ToolFunction.From(() =&gt; Random.Shared.Next(1, 7), "roll", "Rolls a die.");
/// var result = await openai.Responses.RunToolsAsync(
///     new() { Model = "gpt-5.6-terra", Input = "Roll a die." }, [dice], new ResponseToolLoopOptions { MaxRounds = 3 });
/// Console.WriteLine(result.Text);
/// </code>
/// </example>
public sealed class ResponseToolLoopOptions : ToolLoopOptions
{
    /// <summary>
    /// Whether each round sends the whole conversation again, instead of the id of the previous response. A request with
    /// <see cref="ResponseRequest.Store"/> set to <see langword="false"/> always does, and then includes encrypted reasoning; one with a
    /// <see cref="ResponseRequest.Conversation"/> never does. Default: <see langword="false"/>.
    /// </summary>
    public bool SendsWholeConversation { get; set; }

    /// <summary>The names of functions and custom tools whose calls need approval. Default: none.</summary>
    public IReadOnlyCollection<string> NeedingConsent { get; set; } = [];

    /// <summary>
    /// Decides whether a call may be executed: a call of an MCP server's tool (<see cref="ResponseMcpApprovalRequestItem"/>), or of one
    /// of <see cref="NeedingConsent"/>. Default: <see langword="null"/>, the loop ends, and the calls are its
    /// <see cref="ResponseToolsResult.OpenCalls"/>.
    /// </summary>
    public Func<ResponseItem, CancellationToken, ValueTask<bool>>? Consent { get; set; }

    /// <summary>
    /// Executes calls that are no function calls: actions on the caller's computer, shell and files, and tool searches. Returns the
    /// output item, or <see langword="null"/> to leave the call open. Default: <see langword="null"/>, all such calls are left open.
    /// </summary>
    public Func<ResponseItem, CancellationToken, ValueTask<ResponseItem?>>? CarryOut { get; set; }
}
