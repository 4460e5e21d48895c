using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>The function that the model calls, with its arguments.</summary>
public sealed partial record ThreadRunFunctionCall : JsonModel
{
    /// <summary>The function.</summary>
    [Carries]
    public string Name { get; set; } = "";

    /// <summary>The arguments as JSON text. A model may write text that is not valid JSON or does not match the function.</summary>
    [AnyText]
    [Carries]
    public string Arguments { get; set; } = "";
}
