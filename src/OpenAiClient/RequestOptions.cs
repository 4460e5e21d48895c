using System.Text.Json.Nodes;

namespace OpenAi;

/// <summary>
/// Overrides options of the client for one call. A property that is <see langword="null"/> keeps the client's value.
/// The object may be shared by concurrent calls, as long as it is not changed.
/// </summary>
/// <example>
/// <code>
/// var answer = await openai.Chat.CreateAsync(request, new RequestOptions { Timeout = TimeSpan.FromSeconds(20), MaxRetries = 0 });
/// Console.WriteLine(answer.Text);
/// </code>
/// </example>
public sealed class RequestOptions
{
    /// <summary>
    /// Headers to send; they replace the client's own headers of the same name. Headers that describe a body (<c>Content-…</c>) are left
    /// out of a request without a body. Default: <see langword="null"/>, none.
    /// </summary>
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>Query parameters to add. Default: <see langword="null"/>, none.</summary>
    public IDictionary<string, string>? Query { get; set; }

    /// <summary>
    /// Fields to add to the JSON object or form of the request; they replace fields of the same name. Use them for
    /// a parameter that is newer than this package, or that only another server has. They are left out of a request without a body.
    /// Default: <see langword="null"/>, none.
    /// </summary>
    public JsonObject? ExtraFields { get; set; }

    /// <summary>
    /// A key by which the server recognizes a repeated request (<c>Idempotency-Key</c>), the same for all attempts of the call. Default:
    /// <see langword="null"/>, for a write that may be retried a random one, unless <see cref="OpenAiClientOptions.SendIdempotencyKeys"/> is off.
    /// </summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>
    /// The maximum number of retries; 0 switches them off. Default: <see langword="null"/>, the client's
    /// <see cref="OpenAiClientOptions.MaxRetries"/>.
    /// </summary>
    public int? MaxRetries { get; set; }

    /// <summary>
    /// The timeout of one attempt: of the whole answer, or of the headers of a stream or download.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> removes it. Default: <see langword="null"/>, the client's
    /// <see cref="OpenAiClientOptions.AttemptTimeout"/>.
    /// </summary>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>
    /// The timeout for the first event of a stream, while the server reads the prompt or reasons.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> removes it. Default: <see langword="null"/>, the client's
    /// <see cref="OpenAiClientOptions.StreamStartTimeout"/>.
    /// </summary>
    public TimeSpan? StreamStartTimeout { get; set; }

    /// <summary>
    /// The timeout between two events of a stream, or two reads of a download.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> removes it. Default: <see langword="null"/>, the client's
    /// <see cref="OpenAiClientOptions.StreamIdleTimeout"/>.
    /// </summary>
    public TimeSpan? StreamIdleTimeout { get; set; }

    /// <summary>
    /// The timeout of the whole call: all attempts, the delays between them, and the body of a stream or download.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> removes it. Default: <see langword="null"/>, the client's
    /// <see cref="OpenAiClientOptions.Timeout"/>.
    /// </summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Whether the call emits spans and metrics. Default: <see langword="null"/>, the client's <see cref="TelemetryOptions.Enabled"/>.</summary>
    public bool? EmitsTelemetry { get; set; }

    /// <summary>
    /// Whether a background response is cancelled on the server (<c>POST /responses/{response_id}/cancel</c>) when waiting for it or
    /// streaming it ends early: by cancellation, by leaving the loop, by a timeout or by a failure. Default: <see langword="false"/>, the
    /// response continues.
    /// </summary>
    public bool CancelsAbandonedResponse { get; set; }

    /// <summary>Whether status 429 is not retried here, because the caller pauses many calls together.</summary>
    internal bool LeavesRateLimits { get; set; }

    /// <summary>Whether the request refers to a response that the server has just sent, and may not find yet.</summary>
    internal bool FollowsOwnResponse { get; set; }

    internal RequestOptions Copy() => (RequestOptions)MemberwiseClone();
}
