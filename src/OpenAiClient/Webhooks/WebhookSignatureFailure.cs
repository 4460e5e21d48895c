namespace OpenAi.Webhooks;

/// <summary>Why a webhook was refused.</summary>
public enum WebhookSignatureFailure
{
    /// <summary>A header is missing or empty: <c>webhook-id</c>, <c>webhook-timestamp</c> or <c>webhook-signature</c>.</summary>
    MissingHeader,

    /// <summary>The time in <c>webhook-timestamp</c> is no whole number of seconds.</summary>
    InvalidTimestamp,

    /// <summary>It was signed too long ago: an old delivery may have been recorded and sent again by somebody else.</summary>
    TooOld,

    /// <summary>It was signed too far in the future: the clocks differ.</summary>
    TooNew,

    /// <summary>No signature is that of the body, the time and the id under a known secret.</summary>
    NoMatch,
}
