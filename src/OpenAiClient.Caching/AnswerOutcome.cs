using System.Text.Json;

namespace OpenAi.Caching;

/// <summary>The outcome of an answer, collected from the whole answer or from the pieces of a stream.</summary>
internal sealed class AnswerOutcome
{
    private readonly Dictionary<int, Choice> _choices = [];

    // Embeddings, moderations and responses count as a whole; they have no choices that end.
    private bool _holdsOther;

    /// <summary>Whether the answer has content, and every choice ended in a way that may be cached.</summary>
    public bool IsKept => _choices.Count > 0 ? _choices.Values.All(static choice => choice.IsKept) : _holdsOther;

    public void Add(JsonElement root)
    {
        _holdsOther |= IsFilled(root, "data") || IsFilled(root, "results") || IsCompleted(root);
        if (root.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("response.completed")
            && root.TryGetProperty("response", out var response) && response.ValueKind == JsonValueKind.Object)
            _holdsOther |= IsCompleted(response);
        if (!IsFilled(root, "choices"))
            return;
        var place = 0;
        foreach (var item in root.GetProperty("choices").EnumerateArray())
        {
            var index = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("index", out var found) && found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var number) ? number : place;
            place++;
            if (!_choices.TryGetValue(index, out var choice))
                _choices[index] = choice = new Choice();
            if (item.ValueKind == JsonValueKind.Object)
                choice.Add(item);
        }
    }

    // A response that failed or was cut off might succeed when the request is repeated.
    private static bool IsCompleted(JsonElement response) =>
        IsFilled(response, "output") && (!response.TryGetProperty("status", out var status) || (status.ValueKind == JsonValueKind.String && status.ValueEquals("completed")));

    private static bool IsFilled(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.String => value.GetString() is not "",
        JsonValueKind.Object => value.EnumerateObject().MoveNext(),
        _ => false,
    };

    private sealed class Choice
    {
        private static readonly string[] _carriers = ["content", "refusal", "tool_calls", "function_call", "audio"];

        private string? _end;
        private bool _says;

        /// <summary>
        /// Whether the choice may be cached. A choice that was cut off without any text might have text when the request is repeated.
        /// </summary>
        public bool IsKept => _end is not (null or "" or "error") && (_says || _end is not ("length" or "content_filter"));

        public void Add(JsonElement choice)
        {
            if (choice.TryGetProperty("finish_reason", out var end) && end.ValueKind == JsonValueKind.String && end.GetString() is { Length: > 0 } reason)
                _end = reason;
            _says |= IsFilled(choice, "text");
            foreach (var name in (ReadOnlySpan<string>)["message", "delta"])
            {
                if (choice.TryGetProperty(name, out var message) && message.ValueKind == JsonValueKind.Object)
                    _says |= _carriers.Any(carrier => IsFilled(message, carrier));
            }
        }
    }
}
