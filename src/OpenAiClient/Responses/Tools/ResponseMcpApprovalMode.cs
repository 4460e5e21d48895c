using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>An approval policy for all calls: <c>always</c>, <c>never</c>.</summary>
public sealed partial record ResponseMcpApprovalMode : ResponseMcpApprovalPolicy, ITextVariant
{
    /// <summary>Creates a policy from the text of its mode.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public ResponseMcpApprovalMode(string mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        Mode = mode;
    }

    /// <summary>The text in JSON.</summary>
    public string Mode { get; }

    /// <inheritdoc/>
    public override string Type => Mode;

    string ITextVariant.Text => Mode;
}
