namespace OpenAi.Responses;

/// <summary>The names of the tools of a request that the caller answers, those within namespaces included.</summary>
internal static class ResponseToolNames
{
    public static IEnumerable<string> Of(IEnumerable<ResponseTool?> tools) => tools.SelectMany(static tool => tool switch
    {
        ResponseFunctionTool function => [function.Name],
        ResponseCustomTool custom => [custom.Name],
        ResponseNamespaceTool space => Of(space.Tools),
        _ => [],
    });
}
