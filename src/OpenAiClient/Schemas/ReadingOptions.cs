using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>
/// A caller's JSON options, as what a model wrote is read with them: what the schema requires must be there, and values may
/// have the forms that models give them.
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

    /// <summary>For answers, which may say more than they were asked for.</summary>
    public static ReadingOptions Answers { get; } = new(strict: true, allowsUnknown: true);

    /// <summary>For arguments by strict schemas.</summary>
    public static ReadingOptions StrictArguments { get; } = new(strict: true, allowsUnknown: false);

    /// <summary>For arguments by schemas in which only what the type itself requires is required.</summary>
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
            reading.MaxDepth = WireJson.DocumentOptions.MaxDepth;
        if (!_allowsUnknown)
            reading.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        // After the caller's own, which go first.
        foreach (var converter in ValueConverters.All)
            reading.Converters.Add(converter);
        reading.MakeReadOnly();
        return reading;
    }

    // What may be null, or has a default, is not missed: not every server makes models write all that a strict schema lists.
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
