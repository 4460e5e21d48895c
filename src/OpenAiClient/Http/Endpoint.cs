using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// An operation of the API as data: group, method, path, request type, response type. Every operation of the library is a static property
/// of a derived type, so that a test can list them all. Each is created when it is first used: start-up pays only for the operations that
/// a program calls, and trimming removes the others with their models.
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

    /// <summary>The path with its parameters filled in; before that, the template.</summary>
    public string Path { get; init; }

    /// <summary>The path for messages, without a query, because a query that a caller writes into a path may contain secrets.</summary>
    public string ShownPath => Path.Split('?')[0];

    /// <summary>Whether the address is the same for all calls: the template has no parameters, and is not a path of the caller.</summary>
    public virtual bool IsFixed => !Template.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether answers of many megabytes are expected, such as images.</summary>
    public bool HasLargeAnswer { get; init; }

    /// <summary>The resource that the operation belongs to, which names the log category of its calls.</summary>
    public virtual string Room => Telemetry.Loggers.RoomOf(Template);

    /// <summary>Whether the answer is never text, so that JSON or HTML in its place is an error.</summary>
    public bool HasNoText { get; init; }

    /// <summary>
    /// The field that receives the whole answer when a server answers with plain text; <see langword="null"/> if the operation does not
    /// allow that.
    /// </summary>
    public string? TextField { get; init; }

    /// <summary>
    /// Makes the JSON of the whole answer of the events of a stream, of which it is known whether it has ended with <c>[DONE]</c>;
    /// <see langword="null"/> if the operation has no stream. Returns <see langword="null"/> for a stream that was cut.
    /// </summary>
    public Func<IReadOnlyList<byte[]>, bool, byte[]?>? Fold { get; init; }

    /// <summary>The telemetry of the operation, if it calls a model; otherwise <see langword="null"/>.</summary>
    public Telemetry.GenAiOperation? Operation { get; init; }

    /// <summary>Query parameters of one call, for operations that need some besides a body or the parameters of a list.</summary>
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

/// <summary>An operation with a body: JSON, or a form if there are files to send.</summary>
internal sealed record Endpoint<TRequest, TResponse> : Endpoint
    where TRequest : JsonModel
    where TResponse : JsonModel, IJsonModel<TResponse>
{
    public Endpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }

    /// <summary>Adds the files of the request to its form; <see langword="null"/> when the request is sent as JSON.</summary>
    public Action<TRequest, MultipartBody>? Files { get; init; }
}

/// <summary>An operation with a body that answers with a page of the created items.</summary>
internal sealed record PageEndpoint<TRequest, TItem> : Endpoint
    where TRequest : JsonModel
    where TItem : JsonModel, IJsonModel<TItem>
{
    public PageEndpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }
}
