using System.Text.Json.Nodes;

namespace OpenAi;

/// <summary>
/// Overrides options of the client for one call. A property that is <see langword="null"/> keeps the client's value.
/// The object may be shared by concurrent calls, as long as it is not changed.
/// </summary>
public sealed class RequestOptions
{
    /// <summary>
    /// Headers to send; they replace the client's own of the same name. A request without a body leaves out those that
    /// describe one (<c>Content-…</c>).
    /// </summary>
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>Query parameters to add.</summary>
    public IDictionary<string, string>? Query { get; set; }

    /// <summary>
    /// Fields to add to the JSON object or form of the request; they replace fields of the same name. Use them for
    /// a parameter that is newer than this package, or that only another server has. A request without a body leaves them out.
    /// </summary>
    public JsonObject? ExtraFields { get; set; }

    /// <summary>
    /// A key by which the server recognises a request that it has already seen (<c>Idempotency-Key</c>), the same for all
    /// attempts of the call.
    /// </summary>
    public string? IdempotencyKey { get; set; }

    /// <inheritdoc cref="OpenAiClientOptions.MaxRetries"/>
    public int? MaxRetries { get; set; }

    /// <inheritdoc cref="OpenAiClientOptions.AttemptTimeout"/>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <inheritdoc cref="OpenAiClientOptions.StreamStartTimeout"/>
    public TimeSpan? StreamStartTimeout { get; set; }

    /// <inheritdoc cref="OpenAiClientOptions.StreamIdleTimeout"/>
    public TimeSpan? StreamIdleTimeout { get; set; }

    /// <inheritdoc cref="OpenAiClientOptions.Timeout"/>
    public TimeSpan? Timeout { get; set; }

    /// <inheritdoc cref="TelemetryOptions.Enabled"/>
    public bool? EmitsTelemetry { get; set; }

    /// <summary>
    /// Whether a response that is made in the background is cancelled on the server (<c>POST /responses/{response_id}/cancel</c>) when its
    /// wait or its stream ends before it does: cancelled by its caller, left early, timed out or failed. Default: <see langword="false"/>, it goes on.
    /// </summary>
    public bool CancelsAbandonedResponse { get; set; }

    /// <summary>Whether status 429 is left to whoever made the call, as one pause shall hold for many calls.</summary>
    internal bool LeavesRateLimits { get; set; }

    internal RequestOptions Copy() => (RequestOptions)MemberwiseClone();
}
