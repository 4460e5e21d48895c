using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Errors;

namespace OpenAi.Functions;

/// <summary>Reads arguments, and says in words for the model what is wrong with them.</summary>
internal static class ArgumentReader
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _exact = [];

    /// <summary>
    /// The same options, but what is missing, null or unknown where the type does not allow it is a mistake: models make such,
    /// and silence would call the function with nothing.
    /// </summary>
    public static JsonSerializerOptions Exact(JsonSerializerOptions options) => _exact.GetValue(options, static options =>
    {
        var exact = new JsonSerializerOptions(options)
        {
            TypeInfoResolver = options.TypeInfoResolver?.WithAddedModifier(Require),
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        exact.MakeReadOnly();
        return exact;
    });

    public static JsonTypeInfo Exact(JsonTypeInfo type) => Exact(type.Options).GetTypeInfo(type.Type);

    /// <summary>Reads one value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="path">Where it stands in the arguments.</param>
    /// <exception cref="ToolCallException">It does not fit.</exception>
    public static object? Read(JsonElement json, JsonTypeInfo type, string path)
    {
        try
        {
            return json.Deserialize(type);
        }
        catch (JsonException exception)
        {
            throw new ToolCallException($"{path}{exception.Path?[1..]}: {Reason(exception)}", exception);
        }
    }

    // What may be null, or has a default, is not missed: not every server makes models write all that a strict schema lists.
    private static void Require(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
        {
            var parameter = property.AssociatedParameter;
            var mayBeNull = Nullable.GetUnderlyingType(property.PropertyType) is not null
                || (!property.PropertyType.IsValueType && (parameter?.IsNullable ?? property.IsSetNullable));
            property.IsRequired = !mayBeNull && (property.IsRequired || parameter is { HasDefaultValue: false });
        }
    }

    // Types of .NET mean nothing to a model, and neither do line and position, in which the message ends.
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        if (message.Contains("could not be converted", StringComparison.Ordinal))
            return exception.InnerException?.Message ?? "The value does not fit the schema.";
        return ErrorText.WithoutPlace(message);
    }
}
