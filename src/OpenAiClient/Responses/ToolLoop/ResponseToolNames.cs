namespace OpenAi.Responses;

/// <summary>Finds the names of a request's tools that the caller executes, including those within namespaces.</summary>
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
