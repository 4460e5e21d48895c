using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>How likely each token of an answer was.</summary>
public sealed record ChatLogprobs : JsonModel
{
    /// <summary>The tokens of the text.</summary>
    public IReadOnlyList<ChatTokenLogprob>? Content { get; set; }

    /// <summary>The tokens of the refusal.</summary>
    public IReadOnlyList<ChatTokenLogprob>? Refusal { get; set; }

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatLogprobs>();
}
