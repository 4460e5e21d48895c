namespace OpenAi.Json;

/// <summary>Marks the variant of a union that is also chosen when the tag is unknown; the tag is kept, and written back.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptTagAttribute : Attribute;
