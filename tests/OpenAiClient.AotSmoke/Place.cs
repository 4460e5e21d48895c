namespace OpenAi.AotSmoke;

/// <summary>The arguments of a function.</summary>
internal sealed record Place(string City);
