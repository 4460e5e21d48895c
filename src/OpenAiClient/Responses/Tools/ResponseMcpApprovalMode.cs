using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A rule for all calls in one word: <c>always</c>, <c>never</c>.</summary>
public sealed partial record ResponseMcpApprovalMode : ResponseMcpApprovalPolicy, ITextVariant
{
    /// <summary>Makes it from its text on the wire.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public ResponseMcpApprovalMode(string mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        Mode = mode;
    }

    /// <summary>The text on the wire.</summary>
    public string Mode { get; }

    /// <inheritdoc/>
    public override string Type => Mode;

    string ITextVariant.Text => Mode;
}
