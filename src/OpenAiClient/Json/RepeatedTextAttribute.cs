namespace OpenAi.Json;

/// <summary>Marks a property whose text is the same in many answers, so that its strings are cached (<see cref="StringCache"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RepeatedTextAttribute : Attribute;
