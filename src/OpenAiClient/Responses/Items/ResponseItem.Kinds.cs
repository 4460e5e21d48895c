namespace OpenAi.Responses;

public abstract partial record ResponseItem
{
    /// <summary>Whether the caller must execute the call. Calls that ran in a container of the server are already done.</summary>
    internal bool IsCallersWork => this switch
    {
        ResponseFunctionCallItem or ResponseCustomCallItem or ResponseComputerCallItem or ResponseLocalShellCallItem or ResponsePatchCallItem => true,
        ResponseShellCallItem shell => shell.Environment is null or ResponseLocalEnvironment,
        ResponseToolSearchCallItem search => search.Execution == ResponseToolSearchExecution.Client,
        _ => false,
    };
}
