namespace OpenAi.Json;

/// <summary>Marks a model for which some servers send only its text.</summary>
/// <param name="property">The property that receives the text.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PlainTextAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}
