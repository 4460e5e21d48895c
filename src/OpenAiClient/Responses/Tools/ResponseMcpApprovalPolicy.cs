using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Responses;

/// <summary>The calls of an MCP server's tools that need approval: all, none, or those of <see cref="ResponseMcpApprovalRules"/>.</summary>
[Union("type")]
[TextVariant<ResponseMcpApprovalMode>]
// The rules have no tag.
[Variant<ResponseMcpApprovalRules>("")]
public abstract partial record ResponseMcpApprovalPolicy : JsonModel
{
    /// <summary>All calls need approval; the default.</summary>
    public static ResponseMcpApprovalPolicy AlwaysRequired { get; } = new ResponseMcpApprovalMode("always");

    /// <summary>No call needs approval.</summary>
    public static ResponseMcpApprovalPolicy NeverRequired { get; } = new ResponseMcpApprovalMode("never");

    /// <summary>Converts the text of a policy, such as <c>never</c>.</summary>
    /// <param name="mode">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator ResponseMcpApprovalPolicy?(string? mode) => mode is null ? null : new ResponseMcpApprovalMode(mode);
}
