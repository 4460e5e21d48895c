using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Responses;

/// <summary>Which calls of an MCP server's tools need approval: all, none, or by <see cref="ResponseMcpApprovalRules"/>.</summary>
[Union("type")]
[TextVariant<ResponseMcpApprovalMode>]
// The rules have no tag.
[Variant<ResponseMcpApprovalRules>("")]
public abstract partial record ResponseMcpApprovalPolicy : JsonModel
{
    /// <summary>All calls need it; the default.</summary>
    public static ResponseMcpApprovalPolicy AlwaysRequired { get; } = new ResponseMcpApprovalMode("always");

    /// <summary>No call needs it.</summary>
    public static ResponseMcpApprovalPolicy NeverRequired { get; } = new ResponseMcpApprovalMode("never");

    /// <summary>A rule from its text on the wire, such as <c>never</c>.</summary>
    /// <param name="mode">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator ResponseMcpApprovalPolicy?(string? mode) => mode is null ? null : new ResponseMcpApprovalMode(mode);
}
