namespace OpenAi.Responses;

/// <summary>It took too long.</summary>
public sealed partial record ResponseShellTimeout : ResponseShellOutcome;
