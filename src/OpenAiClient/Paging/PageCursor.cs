namespace OpenAi;

/// <summary>The position at which the next page begins, and the query parameter for it.</summary>
internal readonly record struct PageCursor(string Parameter, string Value)
{
    /// <summary>
    /// Returns the cursor of the page after this one. The API has four forms: a page token, an explicit next id, the id of the last item,
    /// or none, in which case the id of the last received item is used.
    /// </summary>
    public static PageCursor? Behind<T>(Page<T> page, Func<T, string?> id)
        where T : JsonModel
    {
        if (page.NextPage is { Length: > 0 } number)
            return new("page", number);
        if (page.Next is { Length: > 0 } next)
            return new("after", next);
        if (page.LastId is { Length: > 0 } last)
            return new("after", last);
        return page.Data.Count > 0 && id(page.Data[^1]) is { Length: > 0 } own ? new("after", own) : null;
    }
}
