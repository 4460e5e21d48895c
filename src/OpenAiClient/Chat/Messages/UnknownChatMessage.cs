using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A variant of <see cref="ChatMessage"/> that this version of the package does not know; it is written back as it was read.</summary>
public sealed partial record UnknownChatMessage : ChatMessage, IUnknownVariant
{
    /// <summary>Keeps JSON of a kind that the package does not know.</summary>
    /// <param name="json">The JSON.</param>
    public UnknownChatMessage(JsonElement json) => Json = json.Clone();

    /// <inheritdoc/>
    public override string Role => UnknownTag.Of(Json, "role");

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }
}
