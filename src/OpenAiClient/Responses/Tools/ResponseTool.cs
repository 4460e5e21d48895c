namespace OpenAi.Responses;

/// <summary>A tool that the model may call: a built-in tool, or one of the caller.</summary>
[Union("type")]
[Variant<ResponseFunctionTool>("function")]
[Variant<ResponseWebSearchTool>("web_search", "web_search_2025_08_26")]
[Variant<ResponseWebSearchPreviewTool>("web_search_preview", "web_search_preview_2025_03_11")]
[Variant<ResponseFileSearchTool>("file_search")]
[Variant<ResponseMcpServerTool>("mcp")]
[Variant<ResponseCodeInterpreterTool>("code_interpreter")]
[Variant<ResponseImageGenerationTool>("image_generation")]
[Variant<ResponseCustomTool>("custom")]
[Variant<ResponseComputerTool>("computer")]
[Variant<ResponseComputerPreviewTool>("computer_use_preview")]
[Variant<ResponseShellTool>("shell")]
[Variant<ResponseLocalShellTool>("local_shell")]
[Variant<ResponsePatchTool>("apply_patch")]
[Variant<ResponseNamespaceTool>("namespace")]
[Variant<ResponseToolSearchTool>("tool_search")]
[Variant<ResponseProgrammaticTool>("programmatic_tool_calling")]
public abstract partial record ResponseTool : JsonModel;
