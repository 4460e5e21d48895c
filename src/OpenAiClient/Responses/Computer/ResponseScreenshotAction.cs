namespace OpenAi.Responses;

/// <summary>A look at the screen.</summary>
public sealed partial record ResponseScreenshotAction : ResponseComputerAction;
