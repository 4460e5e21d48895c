namespace OpenAi.Responses;

/// <summary>The progress of a built-in tool's call. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseProgress
{
    /// <summary>A web search has begun.</summary>
    public static ResponseProgress WebSearchInProgress { get; } = new("response.web_search_call.in_progress");

    /// <summary>A web search is running.</summary>
    public static ResponseProgress WebSearchSearching { get; } = new("response.web_search_call.searching");

    /// <summary>A web search is completed.</summary>
    public static ResponseProgress WebSearchCompleted { get; } = new("response.web_search_call.completed");

    /// <summary>A file search has begun.</summary>
    public static ResponseProgress FileSearchInProgress { get; } = new("response.file_search_call.in_progress");

    /// <summary>A file search is running.</summary>
    public static ResponseProgress FileSearchSearching { get; } = new("response.file_search_call.searching");

    /// <summary>A file search is completed.</summary>
    public static ResponseProgress FileSearchCompleted { get; } = new("response.file_search_call.completed");

    /// <summary>Code is being written.</summary>
    public static ResponseProgress CodeInterpreterInProgress { get; } = new("response.code_interpreter_call.in_progress");

    /// <summary>Code is running.</summary>
    public static ResponseProgress CodeInterpreterInterpreting { get; } = new("response.code_interpreter_call.interpreting");

    /// <summary>Code was executed.</summary>
    public static ResponseProgress CodeInterpreterCompleted { get; } = new("response.code_interpreter_call.completed");

    /// <summary>The generation of an image has begun.</summary>
    public static ResponseProgress ImageGenerationInProgress { get; } = new("response.image_generation_call.in_progress");

    /// <summary>An image is being generated.</summary>
    public static ResponseProgress ImageGenerationGenerating { get; } = new("response.image_generation_call.generating");

    /// <summary>An image is completed.</summary>
    public static ResponseProgress ImageGenerationCompleted { get; } = new("response.image_generation_call.completed");

    /// <summary>A tool of an MCP server is being called.</summary>
    public static ResponseProgress McpCallInProgress { get; } = new("response.mcp_call.in_progress");

    /// <summary>A tool of an MCP server was called.</summary>
    public static ResponseProgress McpCallCompleted { get; } = new("response.mcp_call.completed");

    /// <summary>A call of an MCP server's tool failed.</summary>
    public static ResponseProgress McpCallFailed { get; } = new("response.mcp_call.failed");

    /// <summary>The tools of an MCP server are being listed.</summary>
    public static ResponseProgress McpListToolsInProgress { get; } = new("response.mcp_list_tools.in_progress");

    /// <summary>The tools of an MCP server were listed.</summary>
    public static ResponseProgress McpListToolsCompleted { get; } = new("response.mcp_list_tools.completed");

    /// <summary>The tools of an MCP server could not be listed.</summary>
    public static ResponseProgress McpListToolsFailed { get; } = new("response.mcp_list_tools.failed");
}
