namespace OpenAi.Responses;

/// <summary>The model must call this custom tool.</summary>
public sealed partial record ResponseCustomChoice : ResponseToolChoice
{
    /// <summary>The name of the tool.</summary>
    public string Name { get; set; } = "";
}
