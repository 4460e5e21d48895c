namespace OpenAi.Json;

/// <summary>Marks a list whose items belong to the inputs at the same index: a null item is an error, while other lists ignore it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PositionalAttribute : Attribute;
