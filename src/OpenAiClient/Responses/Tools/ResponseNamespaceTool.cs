namespace OpenAi.Responses;

/// <summary>Functions and custom tools under one name.</summary>
public sealed partial record ResponseNamespaceTool : ResponseTool
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What they are for.</summary>
    public string Description { get; set; } = "";

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];
}
