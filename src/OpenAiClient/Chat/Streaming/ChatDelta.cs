using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>What is new in a message.</summary>
public sealed partial record ChatDelta : JsonModel
{
    // A stream makes thousands of these, nearly all with text only: what most lack is kept apart.
    private ChatDeltaRarities? _rarities;

    /// <summary>Who speaks; in the first chunk.</summary>
    public ChatRole? Role
    {
        get => _rarities?.Role;
        set
        {
            // Many servers say in each piece who speaks.
            if (_rarities is null && value == ChatRole.Assistant)
                _rarities = ChatDeltaRarities.Assistant;
            else if (value is not null || _rarities is not null)
                _rarities = Rarities with { Role = value };
        }
    }

    /// <summary>The text to add; of a list of parts, as some servers send it, the text of its text parts.</summary>
    [JsonIgnore]
    public string? Content
    {
        get;
        set
        {
            field = value;
            if (_rarities?.Parts is not null)
                _rarities = _rarities with { Parts = null };
        }
    }

    /// <summary>The content in the form in which it came.</summary>
    [Carries]
    [JsonInclude]
    [JsonPropertyName("content")]
    internal ChatDeltaContent? Wire
    {
        get => Parts is { } parts ? new(null, parts) : Content is { } text ? new(text, null) : null;
        set
        {
            Content = value?.Parts?.ToText() ?? value?.Text;
            if (value?.Parts is { } parts)
                _rarities = Rarities with { Parts = parts };
        }
    }

    /// <summary>The parts to add, where they came as a list.</summary>
    internal ChatContent? Parts => _rarities?.Parts;

    /// <summary>The words of refusal to add.</summary>
    public string? Refusal
    {
        get => _rarities?.Refusal;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Refusal = value };
        }
    }

    /// <summary>What is new in the tool calls.</summary>
    [Carries]
    public IReadOnlyList<ChatToolCallDelta> ToolCalls { get; set; } = [];

    /// <summary>What is new in a function call of the old kind.</summary>
    public ChatFunctionCallDelta? FunctionCall
    {
        get => _rarities?.FunctionCall;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { FunctionCall = value };
        }
    }

    /// <summary>What is new in the sound: its data and transcript are to be added.</summary>
    public ChatAudio? Audio
    {
        get => _rarities?.Audio;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Audio = value };
        }
    }

    /// <summary>New notes on where parts of the text come from.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations
    {
        get => _rarities?.Annotations ?? [];
        set => _rarities = Rarities with { Annotations = value };
    }

    // Never changed, so that a copy of this record can share it.
    private ChatDeltaRarities Rarities => _rarities ?? ChatDeltaRarities.None;
}
