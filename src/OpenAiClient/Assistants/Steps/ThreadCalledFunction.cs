using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A function, its arguments and its result.</summary>
public sealed partial record ThreadCalledFunction : JsonModel
{
    /// <summary>The function.</summary>
    public string? Name { get; set; }

    /// <summary>The arguments as JSON text; in the deltas of a stream, only the text that is new.</summary>
    [AnyText]
    public string? Arguments { get; set; }

    /// <summary>The result; <see langword="null"/> until it is submitted.</summary>
    public string? Output { get; set; }
}
