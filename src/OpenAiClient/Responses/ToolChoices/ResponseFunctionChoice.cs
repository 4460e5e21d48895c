namespace OpenAi.Responses;

/// <summary>The model must call this function.</summary>
public sealed partial record ResponseFunctionChoice : ResponseToolChoice
{
    /// <summary>The name of the function.</summary>
    public string Name { get; set; } = "";
}
