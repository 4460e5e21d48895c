using System.Collections.Concurrent;
using System.Text;

namespace OpenAi.Http;

/// <summary>The base address of the server, to which paths and queries are appended.</summary>
internal sealed class BaseAddress
{
    private readonly string _root;
    private readonly ConcurrentDictionary<string, Uri> _fixed = new(StringComparer.Ordinal);

    public BaseAddress(Uri address, IEnumerable<KeyValuePair<string, string>> query)
    {
        _root = address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        var text = new StringBuilder(address.Query.TrimStart('?'));
        QueryString.Append(text, query);
        Query = text.ToString();
    }

    /// <summary>The address without its query.</summary>
    public Uri Root => field ??= new Uri(_root.TrimEnd('/'));

    /// <summary>The query parameters of every request.</summary>
    public string Query { get; }

    /// <summary>Returns the address of an endpoint; addresses that do not change from call to call are cached.</summary>
    public Uri Of(Endpoint endpoint, string query) =>
        endpoint.IsFixed && query.Length == 0
            ? _fixed.GetOrAdd(endpoint.Template, static (path, self) => self.Combine(path, ""), this)
            : Combine(endpoint.Path, query);

    private Uri Combine(string path, string query)
    {
        var all = Query.Length > 0 && query.Length > 0 ? Query + "&" + query : Query + query;
        if (all.Length == 0)
            return new Uri(_root + path);
        return new Uri(_root + path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + all);
    }
}
