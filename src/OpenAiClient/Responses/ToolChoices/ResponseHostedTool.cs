namespace OpenAi.Responses;

/// <summary>A tool of the API's that a model can be made to call. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseHostedTool
{
    /// <summary>The search in vector stores.</summary>
    public static ResponseHostedTool FileSearch { get; } = new("file_search");

    /// <summary>The search on the web.</summary>
    public static ResponseHostedTool WebSearchPreview { get; } = new("web_search_preview");

    /// <summary>The search on the web of March 11, 2025.</summary>
    public static ResponseHostedTool WebSearchPreviewMarch2025 { get; } = new("web_search_preview_2025_03_11");

    /// <summary>The computer.</summary>
    public static ResponseHostedTool Computer { get; } = new("computer");

    /// <summary>The computer, of the older tool.</summary>
    public static ResponseHostedTool ComputerUsePreview { get; } = new("computer_use_preview");

    /// <summary>The computer, by another name.</summary>
    public static ResponseHostedTool ComputerUse { get; } = new("computer_use");

    /// <summary>The making of images.</summary>
    public static ResponseHostedTool ImageGeneration { get; } = new("image_generation");

    /// <summary>Python.</summary>
    public static ResponseHostedTool CodeInterpreter { get; } = new("code_interpreter");

    /// <summary>Programs that call tools.</summary>
    public static ResponseHostedTool ProgrammaticToolCalling { get; } = new("programmatic_tool_calling");

    /// <summary>Changes of files.</summary>
    public static ResponseHostedTool ApplyPatch { get; } = new("apply_patch");

    /// <summary>The shell.</summary>
    public static ResponseHostedTool Shell { get; } = new("shell");
}
