namespace OpenAi.AotSmoke;

/// <summary>What a function takes.</summary>
internal sealed record Place(string City);
