using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenAi.Webhooks;

namespace OpenAi.AspNetCore;

/// <summary>Receives a webhook: reads the raw body, verifies it, and calls the handler unless the delivery was handled before.</summary>
internal sealed class WebhookEndpoint(
    WebhookVerifier verifier, DeliveryLedger ledger, OpenAiWebhookOptions options, Func<WebhookEvent, HttpContext, CancellationToken, Task> handler, ILogger logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (await BodyAsync(context).ConfigureAwait(false) is not { } body)
        {
            Refuse(context, StatusCodes.Status413PayloadTooLarge, "its body is too long");
            return;
        }
        WebhookEvent webhook;
        try
        {
            webhook = verifier.Read(body, name => context.Request.Headers[name]);
        }
        catch (Exception exception) when (exception is WebhookSignatureException or InvalidResponseException)
        {
            // The response does not reveal why the signature is invalid.
            Refuse(context, StatusCodes.Status400BadRequest, exception.Message);
            return;
        }
        context.Response.StatusCode = await ledger.HandleOnceAsync(webhook.DeliveryId!, token => handler(webhook, context, token), context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > options.MaxBodyBytes)
            return null;
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
            if (read.Buffer.Length > options.MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private void Refuse(HttpContext context, int status, string reason)
    {
        Log.WebhookRefused(logger, reason);
        context.Response.StatusCode = status;
    }
}
