namespace OpenAi.Assistants;

/// <summary>What an assistant has and a run may have in its place. What is left <see langword="null"/> is not sent.</summary>
public abstract partial record AssistantSettings : JsonModel
{
    private protected AssistantSettings()
    {
    }

    /// <summary>What the model is told before everything else, at most 256,000 characters.</summary>
    public string? Instructions { get; set; }

    /// <summary>The tools that the model may use, at most 128.</summary>
    public IReadOnlyList<AssistantTool>? Tools { get; set; }

    /// <summary>
    /// How varied the answer is, from 0, nearly the same each time, to 2. Change this or <see cref="TopP"/>, not both.
    /// Default: the assistant's, and of an assistant the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>
    /// Only the likeliest tokens with together this probability are considered, from 0 to 1. Default: the assistant's, and of an
    /// assistant the server's, 1.
    /// </summary>
    public double? TopP { get; set; }

    /// <summary>What the answer must look like. Default: the assistant's, and of an assistant <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
