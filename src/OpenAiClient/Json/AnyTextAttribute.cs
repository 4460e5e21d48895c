namespace OpenAi.Json;

/// <summary>
/// Marks a text property that some servers send as parts, and others as the JSON that the text should contain
/// (<see cref="JsonRead.AnyText"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AnyTextAttribute : Attribute;
