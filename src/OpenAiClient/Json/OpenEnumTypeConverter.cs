using System.ComponentModel;
using System.Globalization;

namespace OpenAi.Json;

/// <summary>Converts text to an open enum, for configuration binding and other users of type converters.</summary>
/// <typeparam name="T">The open enum.</typeparam>
internal sealed class OpenEnumTypeConverter<T> : TypeConverter
    where T : OpenEnum, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is string text ? T.Create(text) : base.ConvertFrom(context, culture, value);
}
