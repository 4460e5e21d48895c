namespace OpenAi.Responses;

public abstract partial record ResponseItem
{
    /// <summary>Whether the caller is to carry it out. What ran in a container of the server's is done.</summary>
    internal bool IsCallersWork => this switch
    {
        ResponseFunctionCallItem or ResponseCustomCallItem or ResponseComputerCallItem or ResponseLocalShellCallItem or ResponsePatchCallItem => true,
        ResponseShellCallItem shell => shell.Environment is null or ResponseLocalEnvironment,
        ResponseToolSearchCallItem search => search.Execution == ResponseToolSearchExecution.Client,
        _ => false,
    };
}
