using System.Text.Json.Serialization;

namespace OpenAi.Responses;

public sealed partial record ResponseMessageItem
{
    /// <summary>The text of all its parts that are text, joined; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Content?.ToText() ?? "";
}
