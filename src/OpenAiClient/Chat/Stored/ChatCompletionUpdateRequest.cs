using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>What to change in a stored completion. <c>POST /chat/completions/{completion_id}</c></summary>
public sealed partial record ChatCompletionUpdateRequest : JsonModel
{
    /// <summary>The new metadata, in place of the old: at most 16 pairs of at most 64 and 512 characters. <see langword="null"/> removes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
