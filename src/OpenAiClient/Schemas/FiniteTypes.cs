using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Resolves types like another resolver, but refuses infinitely nested generic types: System.Text.Json may resolve the types of all
/// properties recursively, and would end the process with a stack overflow.
/// </summary>
internal sealed class FiniteTypes(IJsonTypeInfoResolver inner) : IJsonTypeInfoResolver
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _made = [];

    /// <summary>Returns the options with this check; cached for each options instance.</summary>
    public static JsonSerializerOptions Of(JsonSerializerOptions options) => options.TypeInfoResolver is FiniteTypes ? options : _made.GetValue(options, static options =>
    {
        var finite = new JsonSerializerOptions(options) { TypeInfoResolver = new FiniteTypes(options.TypeInfoResolver!) };
        finite.MakeReadOnly();
        return finite;
    });

    public static string Refusal(Type type) => $"{SchemaName.Of(type)} is an infinitely nested generic type";

    /// <exception cref="NotSupportedException">The type is nested too deeply.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        TypeText.IsEndless(type) ? throw new NotSupportedException(Refusal(type) + ".") : inner.GetTypeInfo(type, options);
}
