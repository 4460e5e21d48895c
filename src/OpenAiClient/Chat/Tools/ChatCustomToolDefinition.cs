namespace OpenAi.Chat;

/// <summary>A tool whose input is free text, or text of a grammar.</summary>
public sealed partial record ChatCustomToolDefinition : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it does and when to call it.</summary>
    public string? Description { get; set; }

    /// <summary>What its input must look like. Default: <see langword="null"/>, free text.</summary>
    public ChatCustomToolFormat? Format { get; set; }
}
