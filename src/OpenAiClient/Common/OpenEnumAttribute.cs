namespace OpenAi;

/// <summary>A string from the wire with well-known values and room for ones not known yet; the rest of the type is generated.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenEnumAttribute : Attribute;
