namespace OpenAi.Assistants;

/// <summary>The settings of an assistant, which a run may override. Properties that are <see langword="null"/> are not sent.</summary>
public abstract partial record AssistantSettings : JsonModel
{
    private protected AssistantSettings()
    {
    }

    /// <summary>The system instructions for the model, at most 256,000 characters.</summary>
    public string? Instructions { get; set; }

    /// <summary>The tools that the model may use, at most 128.</summary>
    public IReadOnlyList<AssistantTool>? Tools { get; set; }

    /// <summary>
    /// The sampling temperature, from 0 (nearly the same answer each time) to 2. Change this or <see cref="TopP"/>, not both. Default: the
    /// assistant's; for an assistant the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>
    /// The nucleus sampling value (top p), from 0 to 1: only the most likely tokens whose probabilities add up to it are considered.
    /// Default: the assistant's; for an assistant the server's, 1.
    /// </summary>
    public double? TopP { get; set; }

    /// <summary>
    /// The required format of the answer. Default: the assistant's; for an assistant <see cref="AssistantResponseFormat.Auto"/>.
    /// </summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
