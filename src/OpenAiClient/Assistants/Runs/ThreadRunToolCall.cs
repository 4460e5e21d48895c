namespace OpenAi.Assistants;

/// <summary>A function call whose result a run waits for.</summary>
public sealed partial record ThreadRunToolCall : JsonModel
{
    /// <summary>The id, which is sent back with the result.</summary>
    public string Id { get; set; } = "";

    /// <summary>The kind of call: <c>function</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The function and its arguments.</summary>
    public ThreadRunFunctionCall Function { get; set; } = new();
}
