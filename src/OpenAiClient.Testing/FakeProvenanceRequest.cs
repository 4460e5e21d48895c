namespace OpenAi.Testing;

/// <summary>A content provenance check, as the fake server received it.</summary>
public sealed record FakeProvenanceRequest
{
    /// <summary>The name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>The content of the file.</summary>
    public required byte[] Content { get; init; }
}
