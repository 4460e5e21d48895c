using System.Net;
using System.Text;

namespace OpenAi.Conformance.Parameters;

/// <summary>Notes every request, and refuses it, so that a method that makes several stops after the first.</summary>
internal sealed class CapturingHandler(Action<HttpRequestMessage> note) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        note(request);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            RequestMessage = request,
            Content = new StringContent("""{"error":{"message":"Noted.","type":"invalid_request_error"}}""", Encoding.UTF8, "application/json"),
        });
    }
}
