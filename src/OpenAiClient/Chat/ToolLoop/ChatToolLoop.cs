using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Chat;

/// <summary>Runs the loop of a chat model and functions until the model has answered.</summary>
internal sealed class ChatToolLoop : ToolLoop<ChatToolsResult>
{
    private readonly ChatClient _chat;
    private readonly ChatCompletionRequest _request;

    public ChatToolLoop(ChatClient chat, ChatCompletionRequest request, IEnumerable<ToolFunction> functions, ToolLoopOptions? options, RequestOptions? requestOptions)
        : base(new ToolSet(functions, nameof(functions), Declared(request)), ToolLoopOptions.Checked(options), requestOptions)
    {
        _chat = chat;
        ChatTool[] added = [.. Tools.Undeclared];
        _request = added.Length == 0 ? request : request with { Tools = [.. request.Tools ?? [], .. added] };
    }

    protected override ClientSettings Settings => _chat.Settings;

    protected override ToolExchange<ChatToolsResult> Begin(ToolEnumeration enumeration) => new ChatToolExchange(_chat, _request, Tools, RequestOptions, enumeration);

    private static IEnumerable<string> Declared(ChatCompletionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.Messages);
        if (request.N > 1)
            throw new ArgumentException("Functions require a single answer, so N must not be above 1.", nameof(request));
        return (request.Tools ?? []).Select(ChatToolName.Of).OfType<string>();
    }
}
