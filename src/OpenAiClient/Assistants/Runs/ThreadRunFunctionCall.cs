using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A function that the model asks to be called, and with what.</summary>
public sealed partial record ThreadRunFunctionCall : JsonModel
{
    /// <summary>The function.</summary>
    [Carries]
    public string Name { get; set; } = "";

    /// <summary>The arguments as JSON; a model may write JSON that is none, or does not fit the function.</summary>
    [AnyText]
    [Carries]
    public string Arguments { get; set; } = "";
}
