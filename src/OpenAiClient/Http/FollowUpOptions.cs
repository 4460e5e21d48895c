namespace OpenAi.Http;

/// <summary>Creates the options for the additional requests of a call.</summary>
internal static class FollowUpOptions
{
    // The idempotency key is removed: the server would refuse one key for two operations.
    public static RequestOptions Of(RequestOptions? options)
    {
        var copy = WithoutKey(options) ?? new RequestOptions();
        copy.ExtraFields = null;
        copy.FollowsOwnResponse = false;
        return copy;
    }

    /// <summary>Returns the options of a request that refers to a response that the server has just sent.</summary>
    public static RequestOptions Following(RequestOptions? options)
    {
        var copy = options?.Copy() ?? new RequestOptions();
        copy.FollowsOwnResponse = true;
        return copy;
    }

    /// <summary>Returns the options for further requests of the same kind, which use the same extra fields.</summary>
    public static RequestOptions? WithoutKey(RequestOptions? options)
    {
        var copy = options?.Copy();
        copy?.IdempotencyKey = null;
        return copy;
    }
}
