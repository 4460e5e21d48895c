namespace OpenAi.Webhooks;

/// <summary>The reason why a webhook was rejected.</summary>
public enum WebhookSignatureFailure
{
    /// <summary>A header is missing or empty: <c>webhook-id</c>, <c>webhook-timestamp</c> or <c>webhook-signature</c>.</summary>
    MissingHeader,

    /// <summary>The time in <c>webhook-timestamp</c> is not a whole number of seconds.</summary>
    InvalidTimestamp,

    /// <summary>The webhook was signed too long ago: somebody may have recorded an old delivery and sent it again.</summary>
    TooOld,

    /// <summary>The webhook was signed too far in the future: the clocks differ.</summary>
    TooNew,

    /// <summary>No signature matches the body, the time and the id with a known secret.</summary>
    NoMatch,
}
