using System.Text;
using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Converts calls of tools that run on the server: one content for the call, and one for its result.</summary>
internal static class HostedCalls
{
    public static IEnumerable<AIContent> Of(ResponseItem item)
    {
        var id = item.Id ?? "";
        return item switch
        {
            ResponseWebSearchCallItem search => WebSearch(id, search),
            ResponseCodeInterpreterCallItem code => Code(id, code),
            ResponseImageGenerationCallItem image => Image(id, image),
            ResponseMcpCallItem call => Mcp(id, call),
            ResponseFileSearchCallItem search => FileSearch(id, search),
            _ => [],
        };
    }

    public static DataContent ImageData(string base64, string? format, object raw) => new($"data:image/{format ?? "png"};base64,{base64}") { RawRepresentation = raw };

    private static AIContent[] WebSearch(string id, ResponseWebSearchCallItem item)
    {
        var search = item.Action as ResponseWebSearch;
        var queries = search is { Queries.Count: > 0 } ? [.. search.Queries] : search?.Query is { } query ? new List<string> { query } : null;
        var sources = (search?.Sources ?? []).OfType<ResponseWebPageSource>()
            .Select(static source => Uri.TryCreate(source.Url, UriKind.Absolute, out var url) ? new UriContent(url, "text/html") { RawRepresentation = source } : null)
            .OfType<AIContent>().ToList();
        return [new WebSearchToolCallContent(id) { Queries = queries }, new WebSearchToolResultContent(id) { Outputs = sources.Count > 0 ? sources : null }];
    }

    private static AIContent[] FileSearch(string id, ResponseFileSearchCallItem item) =>
        item.Results is null ? [new ToolCallContent(id)] : [new ToolCallContent(id), new ToolResultContent(id)];

    private static AIContent[] Code(string id, ResponseCodeInterpreterCallItem item)
    {
        var call = new CodeInterpreterToolCallContent(id);
        if (item.Code is { Length: > 0 } code)
            call.Inputs = [new DataContent(Encoding.UTF8.GetBytes(code), "text/x-python") { RawRepresentation = item }];
        if (item.Outputs is null)
            return [call];
        return [call, new CodeInterpreterToolResultContent(id) { Outputs = [.. item.Outputs.Select(Output)] }];
    }

    private static AIContent Output(ResponseCodeOutput output) => output switch
    {
        ResponseCodeLogs logs => new TextContent(logs.Logs) { RawRepresentation = output },
        ResponseCodeImage image when image.Url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) => new DataContent(image.Url) { RawRepresentation = output },
        ResponseCodeImage image when Uri.TryCreate(image.Url, UriKind.Absolute, out var url) => new UriContent(url, "image/*") { RawRepresentation = output },
        _ => new AIContent { RawRepresentation = output },
    };

    private static AIContent[] Image(string id, ResponseImageGenerationCallItem item)
    {
        var call = new ImageGenerationToolCallContent(id);
        return item.Result is { Length: > 0 } image
            ? [call, new ImageGenerationToolResultContent(id) { Outputs = [ImageData(image, item.OutputFormat?.Value, item)] }]
            : [call];
    }

    private static AIContent[] Mcp(string id, ResponseMcpCallItem item)
    {
        var outputs = new List<AIContent>();
        if (item.Output is { } text)
            outputs.Add(new TextContent(text) { RawRepresentation = item });
        if (item.Error is { } error)
            outputs.Add(new ErrorContent(MessageOf(error)) { ErrorCode = error.Type, RawRepresentation = error });
        return
        [
            new McpServerToolCallContent(id, item.Name, item.ServerLabel) { Arguments = CallArguments.Read(item.Arguments) },
            new McpServerToolResultContent(id) { Outputs = outputs },
        ];
    }

    private static string MessageOf(ResponseMcpError error) => error switch
    {
        ResponseMcpHttpError http => http.Message,
        ResponseMcpProtocolError protocol => protocol.Message,
        _ => error.ToString(),
    };
}
