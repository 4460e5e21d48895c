using System.Net;
using System.Text;

namespace OpenAi.Conformance.Recordings;

/// <summary>Serves one recorded answer to the real client, in small reads like a network.</summary>
internal sealed class CannedHandler(Recording recording) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = recording.Response is System.Text.Json.Nodes.JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String
            ? (string)text!
            : recording.Response?.ToJsonString() ?? "";
        var response = new HttpResponseMessage((HttpStatusCode)recording.Status) { RequestMessage = request, Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in recording.ResponseHeaders)
        {
            if (!response.Headers.TryAddWithoutValidation(name, (string?)value))
                response.Content.Headers.TryAddWithoutValidation(name, (string?)value);
        }
        return Task.FromResult(response);
    }
}
