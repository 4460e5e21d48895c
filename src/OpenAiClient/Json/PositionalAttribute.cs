namespace OpenAi.Json;

/// <summary>What stands at a place of the list belongs to the input at that place: null there is a failure, where in other lists it says nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PositionalAttribute : Attribute;
