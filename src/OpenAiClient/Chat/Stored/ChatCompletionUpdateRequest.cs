using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>The changes of a stored completion. <c>POST /chat/completions/{completion_id}</c></summary>
public sealed partial record ChatCompletionUpdateRequest : JsonModel
{
    /// <summary>
    /// The metadata that replaces the existing one: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// <see langword="null"/> removes it.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
