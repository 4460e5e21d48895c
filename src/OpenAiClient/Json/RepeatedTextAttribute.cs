namespace OpenAi.Json;

/// <summary>The property's text is the same in many answers, so that readers share it (<see cref="StringCache"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RepeatedTextAttribute : Attribute;
