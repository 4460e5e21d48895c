namespace OpenAi.Responses;

/// <summary>The model must call this function.</summary>
public sealed partial record ResponseFunctionChoice : ResponseToolChoice
{
    /// <summary>The function.</summary>
    public string Name { get; set; } = "";
}
