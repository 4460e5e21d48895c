using OpenAi.Testing;
using OpenAi.Webhooks;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Webhooks : Recipe
{
    public override string Name => "webhooks";

    public override string Group => "Servers and web pages";

    public override string Summary => "Verify notifications of the server, and handle each event once.";

    public override Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The secret that the server showed when the webhook was created; a program reads it from OPENAI_WEBHOOK_SECRET.
        const string Secret = "whsec_Y29va2Jvb2sgY29va2Jvb2sgY29va2Jvb2s=";
        var verifier = new WebhookVerifier(Secret);
        var seen = new HashSet<string?>();

        var completed = FakeWebhook.From(new ResponseCompletedWebhookEvent { Data = new() { Id = "resp_1" } }, Secret, "wh_1");
        var forged = FakeWebhook.From(new ResponseCompletedWebhookEvent { Data = new() { Id = "resp_2" } }, "a guess", "wh_2");
        foreach (var webhook in (FakeWebhook[])[completed, completed, forged])
            Console.WriteLine(Receive(webhook.Body.Span, webhook.Headers));
        return Task.CompletedTask;

        string Receive(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, string>> headers)
        {
            try
            {
                var webhook = verifier.Read(body, headers);
                if (!seen.Add(webhook.DeliveryId))
                    return "200: was already handled";
                return webhook is ResponseCompletedWebhookEvent { Data: { } response } ? $"200: {response.Id} can be fetched" : $"200: {webhook.Type} is ignored";
            }
            catch (WebhookSignatureException exception)
            {
                return $"400: {exception.Failure}";
            }
        }
    }
}
