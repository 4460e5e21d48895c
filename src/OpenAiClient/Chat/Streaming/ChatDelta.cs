using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The new data of a message.</summary>
public sealed partial record ChatDelta : JsonModel
{
    // A stream creates thousands of deltas, most of which contain only text: the other fields are in a separate object.
    private ChatDeltaRarities? _rarities;

    /// <summary>The role of the author; in the first chunk.</summary>
    public ChatRole? Role
    {
        get => _rarities?.Role;
        set
        {
            // Many servers repeat the role in each chunk.
            if (_rarities is null && value == ChatRole.Assistant)
                _rarities = ChatDeltaRarities.Assistant;
            else if (value is not null || _rarities is not null)
                _rarities = Rarities with { Role = value };
        }
    }

    /// <summary>The text to append. If the server sends a list of parts, the text of its text parts.</summary>
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

    /// <summary>The content in the form in which the server sent it.</summary>
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

    /// <summary>The parts to append, if the server sent a list.</summary>
    internal ChatContent? Parts => _rarities?.Parts;

    /// <summary>The text to append to the refusal.</summary>
    public string? Refusal
    {
        get => _rarities?.Refusal;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Refusal = value };
        }
    }

    /// <summary>The new data of the tool calls.</summary>
    [Carries]
    public IReadOnlyList<ChatToolCallDelta> ToolCalls { get; set; } = [];

    /// <summary>The new data of a legacy function call.</summary>
    public ChatFunctionCallDelta? FunctionCall
    {
        get => _rarities?.FunctionCall;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { FunctionCall = value };
        }
    }

    /// <summary>The new data of the audio: its data and transcript are appended.</summary>
    public ChatAudio? Audio
    {
        get => _rarities?.Audio;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Audio = value };
        }
    }

    /// <summary>The new sources of parts of the text.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations
    {
        get => _rarities?.Annotations ?? [];
        set => _rarities = Rarities with { Annotations = value };
    }

    // The object is immutable, so copies of this record can share it.
    private ChatDeltaRarities Rarities => _rarities ?? ChatDeltaRarities.None;
}
