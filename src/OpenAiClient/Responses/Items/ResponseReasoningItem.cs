namespace OpenAi.Responses;

/// <summary>How the model reasoned. It must go back together with the item that follows it.</summary>
public sealed partial record ResponseReasoningItem : ResponseItem
{
    /// <summary>The reasoning in short, when <see cref="ResponseReasoningOptions.Summary"/> asked for it.</summary>
    public IReadOnlyList<ResponseContentPart> Summary { get; set; } = [];

    /// <summary>The reasoning itself, from models that show it.</summary>
    public IReadOnlyList<ResponseContentPart> Content { get; set; } = [];

    /// <summary>The reasoning, encrypted, when <see cref="ResponseInclude.EncryptedReasoning"/> asked for it.</summary>
    public string? EncryptedContent { get; set; }

    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }
}
