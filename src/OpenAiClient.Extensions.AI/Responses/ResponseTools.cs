using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>The tools of a request of <c>/responses</c>.</summary>
internal static class ResponseTools
{
    public static void AddTo(ResponseRequest request, ChatOptions options)
    {
        if (options.Tools is { Count: > 0 } given)
        {
            var tools = new List<ResponseTool>(request.Tools ?? []);
            foreach (var tool in given)
            {
                if (Of(tool, options) is { } sent)
                    tools.Add(sent);
            }
            if (tools.Count > 0)
                request.Tools = tools;
        }
        if (request.Tools is not { Count: > 0 })
            return;
        request.ParallelToolCalls ??= options.AllowMultipleToolCalls;
        request.ToolChoice ??= options.ToolMode switch
        {
            NoneChatToolMode => ResponseToolChoice.None,
            RequiredChatToolMode { RequiredFunctionName: { } name } => ResponseToolChoice.ForFunction(name),
            RequiredChatToolMode => ResponseToolChoice.Required,
            AutoChatToolMode => ResponseToolChoice.Auto,
            _ => null,
        };
    }

    private static ResponseTool? Of(AITool tool, ChatOptions options) => tool.GetService<ResponseTool>() ?? tool switch
    {
        AIFunctionDeclaration function => Function(FunctionDefinitions.Of(function, options)),
        HostedWebSearchTool => ResponseTool.WebSearch,
        HostedCodeInterpreterTool code => new ResponseCodeInterpreterTool { Container = new ResponseAutoContainer { FileIds = IdsOf<HostedFileContent>(code.Inputs, static file => file.FileId) } },
        HostedFileSearchTool search => new ResponseFileSearchTool
        {
            VectorStoreIds = IdsOf<HostedVectorStoreContent>(search.Inputs, static store => store.VectorStoreId) ?? [],
            MaxNumResults = search.MaximumResultCount,
        },
        HostedImageGenerationTool image => Image(image.Options),
        HostedMcpServerTool server => Mcp(server),
        _ => null,
    };

    // This API treats a missing value as strict, and schemas that were not made for strict mode would be rejected.
    private static ResponseFunctionTool Function(FunctionDefinition definition) => new()
    {
        Name = definition.Name,
        Description = definition.Description,
        Parameters = definition.Parameters,
        Strict = definition.Strict ?? false,
    };

    private static string[]? IdsOf<T>(IList<AIContent>? inputs, Func<T, string> idOf)
        where T : AIContent =>
        inputs?.OfType<T>().Select(idOf).ToArray() is { Length: > 0 } ids ? ids : null;

    private static ResponseImageGenerationTool Image(ImageGenerationOptions? options) => new()
    {
        Model = options?.ModelId,
        Size = options?.ImageSize is { } size ? $"{size.Width}x{size.Height}" : null,
        OutputFormat = options?.MediaType is { } type ? type[(type.IndexOf('/', StringComparison.Ordinal) + 1)..] : null,
        PartialImages = options?.StreamingCount,
    };

    private static ResponseMcpServerTool Mcp(HostedMcpServerTool server)
    {
        var isAddress = Uri.TryCreate(server.ServerAddress, UriKind.Absolute, out _);
        var headers = server.Headers is { Count: > 0 } given ? new Dictionary<string, string>(given, StringComparer.OrdinalIgnoreCase) : null;
        var tool = new ResponseMcpServerTool
        {
            ServerLabel = server.ServerName,
            ServerUrl = isAddress ? server.ServerAddress : null,
            ConnectorId = isAddress ? null : server.ServerAddress,
            ServerDescription = server.ServerDescription,
            AllowedTools = server.AllowedTools is { } names ? ResponseMcpAllowedTools.FromNames([.. names]) : null,
            RequireApproval = server.ApprovalMode switch
            {
                HostedMcpServerToolAlwaysRequireApprovalMode => ResponseMcpApprovalPolicy.AlwaysRequired,
                HostedMcpServerToolNeverRequireApprovalMode => ResponseMcpApprovalPolicy.NeverRequired,
                HostedMcpServerToolRequireSpecificApprovalMode rules => new ResponseMcpApprovalRules
                {
                    Always = FilterOf(rules.AlwaysRequireApprovalToolNames),
                    Never = FilterOf(rules.NeverRequireApprovalToolNames),
                },
                _ => null,
            },
        };
        // Connectors expect the token without the prefix.
        const string Bearer = "Bearer ";
        if (!isAddress && headers is not null && headers.TryGetValue("Authorization", out var token) && token.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            tool.Authorization = token[Bearer.Length..];
            headers.Remove("Authorization");
        }
        tool.Headers = headers is { Count: > 0 } ? headers : null;
        return tool;
    }

    private static ResponseMcpToolFilter? FilterOf(IList<string>? names) => names is { Count: > 0 } ? new() { ToolNames = [.. names] } : null;
}
