namespace OpenAi.Responses;

/// <summary>Waits for the screen to change.</summary>
public sealed partial record ResponseWaitAction : ResponseComputerAction;
