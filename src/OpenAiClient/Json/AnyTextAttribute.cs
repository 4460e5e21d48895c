namespace OpenAi.Json;

/// <summary>The property's text is sent as parts by some servers, and as the JSON that it should hold by others (<see cref="JsonRead.AnyText"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AnyTextAttribute : Attribute;
