namespace OpenAi.Responses;

/// <summary>A program that the model wrote.</summary>
public sealed partial record ResponseProgramCaller : ResponseToolCaller
{
    /// <summary>The id of the program's call.</summary>
    public string CallerId { get; set; } = "";
}
