using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Http;

/// <summary>Reads each request, records it, and finds the route that answers it.</summary>
internal sealed class FakeApplication(Func<FakeState> current) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var server = current();
        var number = server.NextNumber();
        var request = await RequestReader.ReadAsync(context, number).ConfigureAwait(false);
        server.Requests.Add(request);
        var exchange = new FakeExchange(server, context, request, number);
        try
        {
            await AnswerAsync(server, exchange).ConfigureAwait(false);
        }
        catch (FakeRefusal refusal) when (exchange.CanStillFail)
        {
            await exchange.WriteErrorAsync(refusal.Error).ConfigureAwait(false);
        }
        catch (Exception exception) when (exchange.CanStillFail)
        {
            // Kestrel would answer with an empty 500, and since its log is off, the cause would be lost.
            await exchange.WriteErrorAsync(FakeError.Broken(exception)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            request.IsAborted = true;
        }
        finally
        {
            request.End();
        }
    }

    private static async Task AnswerAsync(FakeState server, FakeExchange exchange)
    {
        if (!await exchange.SufferAsync(server.Faults.Next(exchange.Request)).ConfigureAwait(false))
            return;
        foreach (var route in server.Routes)
        {
            if (route.Match(exchange.Request) is not { } parameters)
                continue;
            if ((route.IsOpen ? null : Refusal(server, exchange.Request)) is { } refusal)
                await exchange.WriteErrorAsync(refusal).ConfigureAwait(false);
            else
                await route.AnswerAsync(exchange, parameters).ConfigureAwait(false);
            return;
        }
        await exchange.WriteErrorAsync(Refusal(server, exchange.Request) ?? FakeError.UnknownPath(exchange.Request)).ConfigureAwait(false);
    }

    private static FakeError? Refusal(FakeState server, FakeRequest request) => KeyCheck.Problem(server.ApiKey, request) ?? server.RateLimits.Gate?.Enter();
}
