using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>
/// The caller's JSON options, changed for text that a model wrote: values that the schema requires must be present, and may have the
/// forms that models use.
/// </summary>
internal sealed class ReadingOptions
{
    private readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _made = [];
    private readonly bool _strict;
    private readonly bool _allowsUnknown;

    private ReadingOptions(bool strict, bool allowsUnknown)
    {
        _strict = strict;
        _allowsUnknown = allowsUnknown;
    }

    /// <summary>For answers, which may contain additional properties.</summary>
    public static ReadingOptions Answers { get; } = new(strict: true, allowsUnknown: true);

    /// <summary>For arguments with strict schemas.</summary>
    public static ReadingOptions StrictArguments { get; } = new(strict: true, allowsUnknown: false);

    /// <summary>For arguments with other schemas, in which only the members that the type requires are required.</summary>
    public static ReadingOptions LooseArguments { get; } = new(strict: false, allowsUnknown: false);

    public JsonSerializerOptions Of(JsonSerializerOptions options) => _made.GetValue(options, Make);

    public JsonTypeInfo Of(JsonTypeInfo type) => type.Options.TypeInfoResolver is null ? type : Of(type.Options).GetTypeInfo(type.Type);

    private JsonSerializerOptions Make(JsonSerializerOptions options)
    {
        var reading = new JsonSerializerOptions(options)
        {
            TypeInfoResolver = options.TypeInfoResolver?.WithAddedModifier(Complete),
            RespectNullableAnnotations = true,
            AllowOutOfOrderMetadataProperties = true,
            NumberHandling = options.NumberHandling | JsonNumberHandling.AllowReadingFromString,
        };
        if (reading.MaxDepth == 0)
            reading.MaxDepth = WireJson.MaxDepth;
        if (!_allowsUnknown)
            reading.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        // Added after the caller's own converters, which take precedence.
        foreach (var converter in ValueConverters.All)
            reading.Converters.Add(converter);
        reading.MakeReadOnly();
        return reading;
    }

    // A nullable member, or one with a default, is not required: not every server makes models write all properties of a strict schema.
    private void Complete(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
        {
            var parameter = property.AssociatedParameter;
            if (ReadableType.IsFilled(type, property))
                property.ObjectCreationHandling = JsonObjectCreationHandling.Populate;
            var isMissed = parameter is { IsMemberInitializer: false }
                ? !parameter.HasDefaultValue
                : _strict && property.Set is not null && !property.IsExtensionData;
            if (OptionType.IsOption(property.PropertyType) && !property.PropertyType.IsValueType)
                property.IsSetNullable = true;
            else if (GenericMember.IsNeverNull(property))
                property.IsSetNullable = false;
            property.IsRequired = !ReadableType.MayBeNull(property) && (property.IsRequired || isMissed);
        }
    }
}
