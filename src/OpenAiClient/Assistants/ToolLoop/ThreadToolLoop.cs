using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>Alternates between a run and the functions it calls until the run has ended.</summary>
internal sealed class ThreadToolLoop : ToolLoop<ThreadToolsResult>
{
    private readonly ThreadRunsClient _runs;
    private readonly string _threadId;
    private readonly ThreadRunRequest _request;

    public ThreadToolLoop(
        ThreadRunsClient runs, string threadId, ThreadRunRequest request, IEnumerable<ToolFunction> functions, ToolLoopOptions? options, RequestOptions? requestOptions)
        : base(new ToolSet(functions, nameof(functions), Declared(threadId, request)), ToolLoopOptions.Checked(options), requestOptions)
    {
        _runs = runs;
        _threadId = threadId;
        _request = request.Tools is null ? request : request with { Tools = [.. request.Tools, .. Tools.Undeclared.Select(static function => (AssistantTool)function)] };
    }

    /// <summary>The polling options of a run that is not streamed.</summary>
    public PollingOptions<ThreadRun>? Polling { get; init; }

    protected override ClientSettings Settings => _runs.Settings;

    protected override ToolExchange<ThreadToolsResult> Begin(ToolEnumeration enumeration) => new ThreadToolExchange(_runs, _threadId, _request, Polling, RequestOptions, enumeration);

    private static IEnumerable<string> Declared(string threadId, ThreadRunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = ThreadRunsClient.Create.At(threadId);
        return (request.Tools ?? []).OfType<AssistantFunctionTool>().Select(static tool => tool.Function.Name);
    }
}
