namespace OpenAi.Assistants;

/// <summary>A function that the model asks to be called, and with what.</summary>
public sealed partial record ThreadRunFunctionCall : JsonModel
{
    /// <summary>The function.</summary>
    public string Name { get; set; } = "";

    /// <summary>The arguments as JSON; a model may write JSON that is none, or does not fit the function.</summary>
    public string Arguments { get; set; } = "";
}
