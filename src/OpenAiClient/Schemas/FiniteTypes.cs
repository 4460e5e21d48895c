using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Finds types as another resolver does, but refuses those that never end: System.Text.Json may look at the types of all properties at once,
/// and would go on until the stack is full, which ends the process.
/// </summary>
internal sealed class FiniteTypes(IJsonTypeInfoResolver inner) : IJsonTypeInfoResolver
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _made = [];

    /// <summary>The same options, with the refusal; made once for each.</summary>
    public static JsonSerializerOptions Of(JsonSerializerOptions options) => options.TypeInfoResolver is FiniteTypes ? options : _made.GetValue(options, static options =>
    {
        var finite = new JsonSerializerOptions(options) { TypeInfoResolver = new FiniteTypes(options.TypeInfoResolver!) };
        finite.MakeReadOnly();
        return finite;
    });

    public static string Refusal(Type type) => $"{SchemaName.Of(type)} is made of types within types without end";

    /// <exception cref="NotSupportedException">The type is made of too many types within one another.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        TypeText.IsEndless(type) ? throw new NotSupportedException(Refusal(type) + ".") : inner.GetTypeInfo(type, options);
}
