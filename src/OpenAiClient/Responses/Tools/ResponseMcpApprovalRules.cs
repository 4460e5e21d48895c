using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Approval rules by tool.</summary>
public sealed partial record ResponseMcpApprovalRules : ResponseMcpApprovalPolicy
{
    /// <summary>The tools whose calls always need approval.</summary>
    public ResponseMcpToolFilter? Always { get; set; }

    /// <summary>The tools whose calls never need approval.</summary>
    public ResponseMcpToolFilter? Never { get; set; }

    /// <summary>Always empty, because the rules have no tag.</summary>
    [JsonIgnore]
    public override string Type => "";
}
