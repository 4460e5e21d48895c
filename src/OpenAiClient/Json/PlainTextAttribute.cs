namespace OpenAi.Json;

/// <summary>Some servers send the model's text alone in the place of the model.</summary>
/// <param name="property">The property that the text is.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PlainTextAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}
