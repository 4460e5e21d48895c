namespace OpenAi.Http;

/// <summary>An operation that answers with bytes as they are.</summary>
internal sealed record DownloadEndpoint : Endpoint
{
    public DownloadEndpoint(EndpointGroup group, HttpMethod method, string path = "")
        : base(group, method, path)
    {
    }
}
