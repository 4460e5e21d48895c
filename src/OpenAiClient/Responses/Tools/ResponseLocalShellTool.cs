namespace OpenAi.Responses;

/// <summary>Lets the model use a shell of the caller; the older tool.</summary>
public sealed partial record ResponseLocalShellTool : ResponseTool;
