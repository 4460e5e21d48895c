namespace OpenAi.Responses;

/// <summary>Tools that become available from here on.</summary>
public sealed partial record ResponseAdditionalToolsItem : ResponseItem
{
    /// <summary>Who brings them: <see cref="ResponseRole.Developer"/>.</summary>
    public ResponseRole? Role { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];
}
