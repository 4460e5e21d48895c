namespace OpenAi.Responses;

/// <summary>Lets the model use a shell of the caller's; the older tool.</summary>
public sealed partial record ResponseLocalShellTool : ResponseTool;
