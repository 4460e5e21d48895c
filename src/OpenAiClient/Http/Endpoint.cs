using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// An operation of the API as data: group, verb, path, what goes in, what comes out. Every operation of the library is a
/// static property of a derived type, so that a test can list them all. Each is made when it is first used: a program starts
/// with those that it calls, and trimming takes the others away with the models behind them.
/// </summary>
internal abstract record Endpoint
{
    protected Endpoint(EndpointGroup group, HttpMethod method, string path)
    {
        Group = group;
        Method = method;
        Template = group.Template(path);
        Path = Template;
    }

    public EndpointGroup Group { get; }

    public HttpMethod Method { get; }

    public string Template { get; }

    /// <summary>The path with its parameters filled in; the template until then.</summary>
    public string Path { get; init; }

    /// <summary>The path as it may be shown: a query that callers write into a path of their own may hold secrets.</summary>
    public string ShownPath => Path.Split('?')[0];

    /// <summary>Whether its address is always the same: there are no parameters, and the template is one of the library's own.</summary>
    public virtual bool IsFixed => !Template.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether answers of many megabytes are to be expected, such as images.</summary>
    public bool HasLargeAnswer { get; init; }

    /// <summary>The room of the library that it belongs to, whose category its calls are logged in.</summary>
    public virtual string Room => Telemetry.Loggers.RoomOf(Template);

    /// <summary>Whether the bytes that it answers with are never text, so that JSON or a page in their place is an error.</summary>
    public bool HasNoText { get; init; }

    /// <summary>The field that stands for the whole answer where a server answers with plain text; <see langword="null"/> where none may.</summary>
    public string? TextField { get; init; }

    /// <summary>What telemetry tells of it, where a model works; <see langword="null"/> elsewhere.</summary>
    public Telemetry.GenAiOperation? Operation { get; init; }

    /// <summary>Query parameters of one call, where the API wants some besides a body or a list's own.</summary>
    public string Parameters { get; init; } = "";
}

/// <summary>An operation without a body.</summary>
internal sealed record Endpoint<TResponse> : Endpoint
    where TResponse : JsonModel, IJsonModel<TResponse>
{
    public Endpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }
}

/// <summary>An operation with a body: JSON, or a form where there are files to send.</summary>
internal sealed record Endpoint<TRequest, TResponse> : Endpoint
    where TRequest : JsonModel
    where TResponse : JsonModel, IJsonModel<TResponse>
{
    public Endpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }

    /// <summary>Adds the request's files to the form that it is sent as; <see langword="null"/> where it is sent as JSON.</summary>
    public Action<TRequest, MultipartBody>? Files { get; init; }
}

/// <summary>An operation with a body that answers with a page of what it has made.</summary>
internal sealed record PageEndpoint<TRequest, TItem> : Endpoint
    where TRequest : JsonModel
    where TItem : JsonModel, IJsonModel<TItem>
{
    public PageEndpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }
}
