namespace OpenAi.Chat;

/// <summary>A custom tool that the model asks to be called, and with what.</summary>
public sealed partial record ChatCustomCall : JsonModel
{
    /// <summary>The tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its input as free text, written by the model.</summary>
    public string Input { get; set; } = "";
}
