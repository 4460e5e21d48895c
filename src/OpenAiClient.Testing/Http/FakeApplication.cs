using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OpenAi.Testing.Http;

/// <summary>Takes each request in, remembers it, and finds who answers it.</summary>
internal sealed class FakeApplication(FakeOpenAi server) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var number = server.NextNumber();
        var request = await RequestReader.ReadAsync(context, number).ConfigureAwait(false);
        server.Record(request);
        var exchange = new FakeExchange(server, context, request, number);
        try
        {
            await AnswerAsync(exchange).ConfigureAwait(false);
        }
        catch (Exception exception) when (exchange.CanStillFail)
        {
            // Kestrel would answer an empty 500, and with its log off nobody would learn why.
            await exchange.WriteErrorAsync(FakeError.Broken(exception)).ConfigureAwait(false);
        }
    }

    private Task AnswerAsync(FakeExchange exchange)
    {
        if ((server.NextError() ?? KeyCheck.Problem(server.ApiKey, exchange.Request)) is { } error)
            return exchange.WriteErrorAsync(error);
        foreach (var route in server.Routes)
        {
            if (route.Match(exchange.Request) is { } parameters)
                return route.AnswerAsync(exchange, parameters);
        }
        return exchange.WriteErrorAsync(FakeError.UnknownPath(exchange.Request));
    }
}
