namespace OpenAi.Http;

/// <summary>An operation that answers with bytes as they are.</summary>
internal sealed record DownloadEndpoint(HttpMethod Method, string Template) : Endpoint(Method, Template)
{
    public DownloadEndpoint At(params ReadOnlySpan<string> values) => this with { Path = EndpointPath.Bind(Template, values) };
}
