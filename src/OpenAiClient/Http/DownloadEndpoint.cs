namespace OpenAi.Http;

/// <summary>An operation that answers with raw bytes.</summary>
internal sealed record DownloadEndpoint : Endpoint
{
    public DownloadEndpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }
}

/// <summary>An operation that takes JSON and answers with raw bytes.</summary>
internal sealed record DownloadEndpoint<TRequest> : Endpoint
    where TRequest : JsonModel
{
    public DownloadEndpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }
}
