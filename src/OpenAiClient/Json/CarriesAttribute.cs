namespace OpenAi.Json;

/// <summary>
/// The property holds what the answer exists for: JSON of another type there is a failure. Without it, a value of a wrong type
/// costs itself only, and is kept in <see cref="JsonModel.ExtraFields"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CarriesAttribute : Attribute;
