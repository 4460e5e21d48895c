namespace OpenAi.Responses;

/// <summary>The caller's computer.</summary>
public sealed partial record ResponseLocalEnvironment : ResponseShellEnvironment
{
    /// <summary>The skills on this computer.</summary>
    public IReadOnlyList<ResponseLocalSkill>? Skills { get; set; }
}
