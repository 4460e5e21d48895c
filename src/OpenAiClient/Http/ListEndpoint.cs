using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>An operation that returns a list page by page, without query parameters of its own.</summary>
internal sealed record ListEndpoint<TItem> : Endpoint
    where TItem : JsonModel, IJsonModel<TItem>
{
    public ListEndpoint(EndpointGroup group, Func<TItem, string?> id, string path = "")
        : base(group, HttpMethod.Get, path) => Id = id;

    /// <summary>Returns the id of an item; the next page begins after it when the server sends no cursor.</summary>
    public Func<TItem, string?> Id { get; }
}

/// <summary>An operation that returns a list page by page, with query parameters.</summary>
internal sealed record ListEndpoint<TQuery, TItem> : Endpoint
    where TQuery : JsonModel
    where TItem : JsonModel, IJsonModel<TItem>
{
    public ListEndpoint(EndpointGroup group, Func<TItem, string?> id, string path = "")
        : base(group, HttpMethod.Get, path) => Id = id;

    /// <inheritdoc cref="ListEndpoint{TItem}.Id"/>
    public Func<TItem, string?> Id { get; }
}
