namespace OpenAi;

/// <summary>Marks a string of the API with well-known values, which may also hold unknown ones; the rest of the type is generated.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenEnumAttribute : Attribute;
