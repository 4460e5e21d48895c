namespace OpenAi.Responses;

/// <summary>Additional tools, which are available after this item.</summary>
public sealed partial record ResponseAdditionalToolsItem : ResponseItem
{
    /// <summary>The role that provides the tools: <see cref="ResponseRole.Developer"/>.</summary>
    public ResponseRole? Role { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];
}
