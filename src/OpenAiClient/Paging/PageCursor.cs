namespace OpenAi;

/// <summary>Where the next page begins, and the parameter of the query that says it.</summary>
internal readonly record struct PageCursor(string Parameter, string Value)
{
    /// <summary>
    /// The cursor behind a page. The API has four ways to say it: a page number of the server's own, an id of its own, the id
    /// of the last item, or nothing, which leaves the id of the last item that came.
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
