using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// An operation of the API as data: verb, path, what goes in, what comes out. Every operation of the library is a static
/// property of a derived type, so that a test can list them all. Each is made when it is first used: a program starts with
/// those that it calls, and trimming takes the others away with the models behind them.
/// </summary>
internal abstract record Endpoint(HttpMethod Method, string Template)
{
    /// <summary>The path with its parameters filled in; the template until then.</summary>
    public string Path { get; init; } = Template;

    /// <summary>The path as it may be shown: a query that callers write into a path of their own may hold secrets.</summary>
    public string ShownPath => Path.Split('?')[0];

    /// <summary>Whether its address is always the same: there are no parameters, and the template is one of the library's own.</summary>
    public virtual bool IsFixed => !Template.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether answers of many megabytes are to be expected, such as images.</summary>
    public bool HasLargeAnswer { get; init; }

    /// <summary>The value of the <c>OpenAI-Beta</c> header where the API wants one.</summary>
    public string? Beta { get; init; }

    /// <summary>What telemetry tells of it, where a model works; <see langword="null"/> elsewhere.</summary>
    public Telemetry.GenAiOperation? Operation { get; init; }

    /// <summary>Query parameters of one call, where the API wants some besides a body or a list's own.</summary>
    public string Parameters { get; init; } = "";

    public static Endpoint<TResponse> Get<TResponse>(string template, JsonReading<TResponse> response) =>
        new(HttpMethod.Get, template, response);

    public static Endpoint<TResponse> Delete<TResponse>(string template, JsonReading<TResponse> response) =>
        new(HttpMethod.Delete, template, response);

    public static Endpoint<TResponse> Post<TResponse>(string template, JsonReading<TResponse> response) =>
        new(HttpMethod.Post, template, response);

    public static Endpoint<TRequest, TResponse> Post<TRequest, TResponse>(
        string template, JsonReading<TResponse> response)
        where TRequest : JsonModel =>
        new(HttpMethod.Post, template, response);

    /// <summary>An operation that takes a form: the JSON properties of the request as fields, and its files.</summary>
    public static Endpoint<TRequest, TResponse> PostForm<TRequest, TResponse>(
        string template, JsonReading<TResponse> response, Action<TRequest, MultipartBody> files)
        where TRequest : JsonModel =>
        new(HttpMethod.Post, template, response) { Files = files };

    public static ListEndpoint<TItem> List<TItem>(string template, JsonReading<TItem> item, Func<TItem, string> id)
        where TItem : JsonModel =>
        new(template, PageJson.Reading(item), id);

    public static DownloadEndpoint Download(string template) => new(HttpMethod.Get, template);

    public static ListEndpoint<TQuery, TItem> List<TQuery, TItem>(
        string template, JsonReading<TItem> item, Func<TItem, string> id)
        where TQuery : JsonModel
        where TItem : JsonModel =>
        new(template, PageJson.Reading(item), id);
}

/// <summary>An operation without a body.</summary>
internal sealed record Endpoint<TResponse>(HttpMethod Method, string Template, JsonReading<TResponse> Response)
    : Endpoint(Method, Template)
{
    public Endpoint<TResponse> At(params ReadOnlySpan<string> values) => this with { Path = EndpointPath.Bind(Template, values) };
}

/// <summary>An operation with a body: JSON, or a form where there are files to send.</summary>
internal sealed record Endpoint<TRequest, TResponse>(
    HttpMethod Method, string Template, JsonReading<TResponse> Response)
    : Endpoint(Method, Template)
    where TRequest : JsonModel
{
    /// <summary>Adds the request's files to the form that it is sent as; <see langword="null"/> where it is sent as JSON.</summary>
    public Action<TRequest, MultipartBody>? Files { get; init; }

    public Endpoint<TRequest, TResponse> At(params ReadOnlySpan<string> values) => this with { Path = EndpointPath.Bind(Template, values) };
}

/// <summary>An operation that lists and has no parameters of its own in the query.</summary>
internal sealed record ListEndpoint<TItem>(string Template, JsonReading<Page<TItem>> Page, Func<TItem, string> Id)
    : Endpoint(HttpMethod.Get, Template)
    where TItem : JsonModel
{
    public ListEndpoint<TItem> At(params ReadOnlySpan<string> values) => this with { Path = EndpointPath.Bind(Template, values) };
}

/// <summary>An operation that lists, page after page; its parameters go into the query.</summary>
internal sealed record ListEndpoint<TQuery, TItem>(
    string Template, JsonReading<Page<TItem>> Page, Func<TItem, string> Id)
    : Endpoint(HttpMethod.Get, Template)
    where TQuery : JsonModel
    where TItem : JsonModel
{
    public ListEndpoint<TQuery, TItem> At(params ReadOnlySpan<string> values) => this with { Path = EndpointPath.Bind(Template, values) };
}
