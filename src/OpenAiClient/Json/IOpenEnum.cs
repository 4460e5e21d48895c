namespace OpenAi.Json;

/// <summary>A string from the wire with well-known values and room for ones not known yet.</summary>
internal interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    static abstract IReadOnlyList<TSelf> Known { get; }

    string Value { get; }

    static abstract TSelf Create(string value);
}
