using System.Text.Json;

namespace OpenAi.Testing;

/// <summary>A request that the server received.</summary>
public sealed class FakeRequest
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal FakeRequest(int number) => RequestId = $"req_fake{number}";

    /// <summary>The id that its answer contains (<c>x-request-id</c>).</summary>
    public string RequestId { get; }

    /// <summary>The HTTP method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The decoded path, such as <c>/v1/chat/completions</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark; the empty string when there is none.</summary>
    public required string Query { get; init; }

    /// <summary>The headers by name, ignoring case; repeated values are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as text; the empty string when there is none.</summary>
    public required string Body { get; init; }

    /// <summary>The body as JSON; <see langword="null"/> when it is not JSON.</summary>
    public required JsonElement? Json { get; init; }

    /// <summary>The body as bytes.</summary>
    internal byte[] Bytes { get; init; } = [];

    /// <summary>
    /// Whether the client disconnected before its answer was complete, as after a cancellation. It may become <see langword="true"/> while
    /// the request is in progress.
    /// </summary>
    public bool IsAborted
    {
        get => Volatile.Read(ref field);
        internal set => Volatile.Write(ref field, value);
    }

    /// <summary>
    /// Completes when the server is done with the request: its answer was sent or broken off, or the client has disconnected, which
    /// <see cref="IsAborted"/> then says. It never fails.
    /// </summary>
    public Task Ended => _ended.Task;

    /// <summary>The HTTP method, the path and the query.</summary>
    /// <returns>A line such as <c>POST /v1/chat/completions</c>.</returns>
    public override string ToString() => $"{Method} {Path}{Query}";

    internal void End() => _ended.TrySetResult();
}
