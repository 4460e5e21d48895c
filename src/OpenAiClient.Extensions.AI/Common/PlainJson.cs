using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>
/// Serializes the caller's values as compact JSON, with the types that Microsoft.Extensions.AI supports without reflection.
/// </summary>
internal static class PlainJson
{
    // The default options indent and escape the JSON, which costs tokens; escaping is needed only for browsers.
    private static readonly JsonSerializerOptions _options = Compact();

    public static string Text(object value) => JsonSerializer.Serialize(value, TypeOf(value));

    public static JsonElement Element(object value) => JsonSerializer.SerializeToElement(value, TypeOf(value));

    // Polymorphic contents write their type discriminator only when they are serialized as their base type.
    private static JsonTypeInfo TypeOf(object value) => _options.GetTypeInfo(value switch
    {
        AIContent => typeof(AIContent),
        IEnumerable<AIContent> => typeof(IEnumerable<AIContent>),
        IDictionary<string, object?> => typeof(IDictionary<string, object?>),
        _ => value.GetType(),
    });

    private static JsonSerializerOptions Compact()
    {
        var options = new JsonSerializerOptions(AIJsonUtilities.DefaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false };
        options.MakeReadOnly();
        return options;
    }
}
