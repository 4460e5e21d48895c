namespace OpenAi.Responses;

/// <summary>A built-in tool that a request can require. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseHostedTool
{
    /// <summary>File search in vector stores.</summary>
    public static ResponseHostedTool FileSearch { get; } = new("file_search");

    /// <summary>Web search.</summary>
    public static ResponseHostedTool WebSearchPreview { get; } = new("web_search_preview");

    /// <summary>Web search, version of March 11, 2025.</summary>
    public static ResponseHostedTool WebSearchPreviewMarch2025 { get; } = new("web_search_preview_2025_03_11");

    /// <summary>Computer use.</summary>
    public static ResponseHostedTool Computer { get; } = new("computer");

    /// <summary>Computer use, the older tool.</summary>
    public static ResponseHostedTool ComputerUsePreview { get; } = new("computer_use_preview");

    /// <summary>Computer use, by another name.</summary>
    public static ResponseHostedTool ComputerUse { get; } = new("computer_use");

    /// <summary>Image generation.</summary>
    public static ResponseHostedTool ImageGeneration { get; } = new("image_generation");

    /// <summary>The code interpreter, which runs Python.</summary>
    public static ResponseHostedTool CodeInterpreter { get; } = new("code_interpreter");

    /// <summary>Programmatic tool calling.</summary>
    public static ResponseHostedTool ProgrammaticToolCalling { get; } = new("programmatic_tool_calling");

    /// <summary>File changes by patches.</summary>
    public static ResponseHostedTool ApplyPatch { get; } = new("apply_patch");

    /// <summary>The shell.</summary>
    public static ResponseHostedTool Shell { get; } = new("shell");
}
