using System.Collections;

namespace OpenAi.Telemetry;

/// <summary>The log scope of a call: its operation, and the server's request id as soon as it is known.</summary>
internal sealed class CallScope(string operation) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public string? RequestId { get; set; }

    public int Count => 2;

    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new("Operation", operation),
        1 => new("RequestId", RequestId),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
        yield return this[1];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => RequestId is null ? operation : $"{operation}, request id {RequestId}";
}
