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
    /// out of a request without a body.
    /// </summary>
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>Query parameters to add.</summary>
    public IDictionary<string, string>? Query { get; set; }

    /// <summary>
    /// Fields to add to the JSON object or form of the request; they replace fields of the same name. Use them for
    /// a parameter that is newer than this package, or that only another server has. They are left out of a request without a body.
    /// </summary>
    public JsonObject? ExtraFields { get; set; }

    /// <summary>
    /// A key by which the server recognizes a repeated request (<c>Idempotency-Key</c>), the same for all attempts of the call.
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
