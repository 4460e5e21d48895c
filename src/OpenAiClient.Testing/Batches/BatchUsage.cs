using System.Text.Json.Nodes;
using OpenAi.Responses;

namespace OpenAi.Testing.Batches;

/// <summary>The model and the tokens of a batch's answers, in the names of whichever API they come from.</summary>
internal sealed class BatchUsage
{
    private long _input;
    private long _cached;
    private long _output;
    private long _reasoning;
    private bool _isKnown;

    /// <summary>The model of the first answer that names one.</summary>
    public string? Model { get; private set; }

    /// <summary>The sum; <see langword="null"/> when no answer has a usage.</summary>
    public ResponseUsage? Sum => !_isKnown ? null : new()
    {
        InputTokens = _input,
        InputTokensDetails = new() { CachedTokens = _cached },
        OutputTokens = _output,
        OutputTokensDetails = new() { ReasoningTokens = _reasoning },
        TotalTokens = _input + _output,
    };

    public void Add(JsonNode? answer)
    {
        Model ??= (answer?["model"] as JsonValue)?.GetValue<string>();
        if (answer?["usage"] is not JsonObject usage)
            return;
        _isKnown = true;
        _input += Number(usage, "input_tokens", "prompt_tokens");
        _output += Number(usage, "output_tokens", "completion_tokens");
        _cached += Number(Details(usage, "input_tokens_details", "prompt_tokens_details"), "cached_tokens");
        _reasoning += Number(Details(usage, "output_tokens_details", "completion_tokens_details"), "reasoning_tokens");
    }

    private static JsonObject? Details(JsonObject usage, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (usage[name] is JsonObject details)
                return details;
        }
        return null;
    }

    private static long Number(JsonObject? usage, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (usage?[name] is JsonValue value)
                return value.GetValue<long>();
        }
        return 0;
    }
}
