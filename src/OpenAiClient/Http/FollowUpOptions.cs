namespace OpenAi.Http;

/// <summary>The options of a call for those of its requests that are not the main one.</summary>
internal static class FollowUpOptions
{
    // A key that is used twice, for two operations, would make the server refuse the second.
    public static RequestOptions Of(RequestOptions? options)
    {
        var copy = WithoutKey(options) ?? new RequestOptions();
        copy.ExtraFields = null;
        return copy;
    }

    /// <summary>The options for further requests of the same kind, which take the same extra fields.</summary>
    public static RequestOptions? WithoutKey(RequestOptions? options)
    {
        var copy = options?.Copy();
        copy?.IdempotencyKey = null;
        return copy;
    }
}
