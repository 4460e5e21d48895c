using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Which calls need approval and which need none, by their tools.</summary>
public sealed partial record ResponseMcpApprovalRules : ResponseMcpApprovalPolicy
{
    /// <summary>Those that always need it.</summary>
    public ResponseMcpToolFilter? Always { get; set; }

    /// <summary>Those that never need it.</summary>
    public ResponseMcpToolFilter? Never { get; set; }

    /// <summary>Always empty: these rules have no tag.</summary>
    [JsonIgnore]
    public override string Type => "";
}
