using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Values of callers as compact JSON, by the types that Microsoft.Extensions.AI knows without reflection.</summary>
internal static class PlainJson
{
    // The defaults indent and escape; both would cost tokens, and no browser reads this.
    private static readonly JsonSerializerOptions _options = Compact();

    public static string Text(object value) => JsonSerializer.Serialize(value, TypeOf(value));

    public static JsonElement Element(object value) => JsonSerializer.SerializeToElement(value, TypeOf(value));

    // The polymorphic contents tell their kind only when they are written as their base.
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
