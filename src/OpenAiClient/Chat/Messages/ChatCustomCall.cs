namespace OpenAi.Chat;

/// <summary>The name and the input of a custom tool call.</summary>
public sealed partial record ChatCustomCall : JsonModel
{
    /// <summary>The name of the tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The input as free text, written by the model.</summary>
    public string Input { get; set; } = "";
}
