namespace OpenAi.Json;

/// <summary>
/// The property is the essential part of the answer: a value of a wrong type there is an error. Without the attribute, a value of a wrong
/// type does not fail the answer, and is kept in <see cref="JsonModel.ExtraFields"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CarriesAttribute : Attribute;
