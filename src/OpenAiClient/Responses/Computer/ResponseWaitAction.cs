namespace OpenAi.Responses;

/// <summary>Waiting for the screen to change.</summary>
public sealed partial record ResponseWaitAction : ResponseComputerAction;
