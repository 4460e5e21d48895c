using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>An operation that lists, page after page, and has no parameters of its own in the query.</summary>
internal sealed record ListEndpoint<TItem> : Endpoint
    where TItem : JsonModel, IJsonModel<TItem>
{
    public ListEndpoint(EndpointGroup group, Func<TItem, string?> id, string path = "")
        : base(group, HttpMethod.Get, path) => Id = id;

    /// <summary>The id of an item, after which the next page begins where the server does not say.</summary>
    public Func<TItem, string?> Id { get; }
}

/// <summary>An operation that lists, page after page; its parameters go into the query.</summary>
internal sealed record ListEndpoint<TQuery, TItem> : Endpoint
    where TQuery : JsonModel
    where TItem : JsonModel, IJsonModel<TItem>
{
    public ListEndpoint(EndpointGroup group, Func<TItem, string?> id, string path = "")
        : base(group, HttpMethod.Get, path) => Id = id;

    /// <inheritdoc cref="ListEndpoint{TItem}.Id"/>
    public Func<TItem, string?> Id { get; }
}
