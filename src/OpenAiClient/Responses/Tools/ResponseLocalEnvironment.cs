namespace OpenAi.Responses;

/// <summary>The caller's own machine.</summary>
public sealed partial record ResponseLocalEnvironment : ResponseShellEnvironment
{
    /// <summary>Skills that lie there.</summary>
    public IReadOnlyList<ResponseLocalSkill>? Skills { get; set; }
}
