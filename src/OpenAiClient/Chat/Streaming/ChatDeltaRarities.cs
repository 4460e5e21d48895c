namespace OpenAi.Chat;

/// <summary>The fields that few chunks contain; see <see cref="ChatDelta"/>.</summary>
internal sealed record ChatDeltaRarities
{
    public static readonly ChatDeltaRarities None = new();

    public static readonly ChatDeltaRarities Assistant = new() { Role = ChatRole.Assistant };

    public ChatRole? Role { get; init; }

    public ChatContent? Parts { get; init; }

    public string? Refusal { get; init; }

    public ChatFunctionCallDelta? FunctionCall { get; init; }

    public ChatAudio? Audio { get; init; }

    public IReadOnlyList<ChatAnnotation> Annotations { get; init; } = [];
}
