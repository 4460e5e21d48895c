namespace OpenAi.Responses;

/// <summary>A namespace of functions and custom tools.</summary>
public sealed partial record ResponseNamespaceTool : ResponseTool
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The purpose of the tools.</summary>
    public string Description { get; set; } = "";

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];
}
