namespace OpenAi.Chat;

/// <summary>The definition of a tool whose input is free text, or text that follows a grammar.</summary>
public sealed partial record ChatCustomToolDefinition : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the tool does and when to call it.</summary>
    public string? Description { get; set; }

    /// <summary>The format of the input. Default: <see langword="null"/>, free text.</summary>
    public ChatCustomToolFormat? Format { get; set; }
}
