namespace OpenAi.Responses;

/// <summary>A program that the model wrote calls the tool.</summary>
public sealed partial record ResponseProgramCaller : ResponseToolCaller
{
    /// <summary>The id of the program item's call.</summary>
    public string CallerId { get; set; } = "";
}
