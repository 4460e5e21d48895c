using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Responses;

/// <summary>Runs the loop of a model and functions until the model has answered.</summary>
internal sealed class ResponseToolLoop : ToolLoop<ResponseToolsResult>
{
    private readonly ResponsesClient _responses;
    private readonly ResponseRequest _request;
    private readonly ResponseToolDecisions _decisions;
    private readonly bool _sendsAll;

    public ResponseToolLoop(ResponsesClient responses, ResponseRequest request, IEnumerable<ToolFunction> functions, ResponseToolLoopOptions? options, RequestOptions? requestOptions)
        : this(responses, request, new ToolSet(functions, nameof(functions), Declared(request)), (ResponseToolLoopOptions)ToolLoopOptions.Checked(options ?? new ResponseToolLoopOptions()), requestOptions)
    {
    }

    private ResponseToolLoop(ResponsesClient responses, ResponseRequest request, ToolSet tools, ResponseToolLoopOptions options, RequestOptions? requestOptions)
        : base(tools, options, requestOptions)
    {
        _responses = responses;
        _decisions = new ResponseToolDecisions(tools, options);
        _sendsAll = request.Conversation is null && (options.SendsWholeConversation || request.Store == false);
        ResponseTool[] added = [.. tools.Undeclared];
        _request = (added.Length == 0 ? request : request with { Tools = [.. request.Tools ?? [], .. added] }).WithEncryptedReasoning();
    }

    protected override ClientSettings Settings => _responses.Settings;

    protected override ToolExchange<ResponseToolsResult> Begin(ToolEnumeration enumeration) => new ResponseToolExchange(_responses, _request, _decisions, _sendsAll, RequestOptions, enumeration);

    private static IEnumerable<string> Declared(ResponseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ResponseToolNames.Of(request.Tools ?? []);
    }
}
