using System.ComponentModel;
using System.Globalization;

namespace OpenAi.Json;

/// <summary>Lets configuration and the like make an open enum of its text.</summary>
/// <typeparam name="T">The open enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumTypeConverter<T> : TypeConverter
    where T : OpenEnum, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is string text ? T.Create(text) : base.ConvertFrom(context, culture, value);
}
