namespace OpenAi.Responses;

/// <summary>Lets the model use a computer, by actions that the caller executes.</summary>
public sealed partial record ResponseComputerTool : ResponseTool;
