namespace OpenAi.Responses;

/// <summary>The command timed out.</summary>
public sealed partial record ResponseShellTimeout : ResponseShellOutcome;
