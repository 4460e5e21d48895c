namespace OpenAi.Json;

/// <summary>The variant of a union also stands where the tag chooses nothing: whatever a server writes there is kept, and written back.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptTagAttribute : Attribute;
