namespace OpenAi.Responses;

/// <summary>Takes a screenshot.</summary>
public sealed partial record ResponseScreenshotAction : ResponseComputerAction;
