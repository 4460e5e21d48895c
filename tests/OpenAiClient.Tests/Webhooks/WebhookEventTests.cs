using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.Webhooks;

namespace OpenAi.Tests.Webhooks;

public class WebhookEventTests
{
    private const string Secret = "any text";

    [Theory]
    [InlineData("response.completed", typeof(ResponseCompletedWebhookEvent))]
    [InlineData("response.failed", typeof(ResponseFailedWebhookEvent))]
    [InlineData("response.incomplete", typeof(ResponseIncompleteWebhookEvent))]
    [InlineData("response.cancelled", typeof(ResponseCancelledWebhookEvent))]
    [InlineData("batch.completed", typeof(BatchCompletedWebhookEvent))]
    [InlineData("batch.failed", typeof(BatchFailedWebhookEvent))]
    [InlineData("batch.expired", typeof(BatchExpiredWebhookEvent))]
    [InlineData("batch.cancelled", typeof(BatchCancelledWebhookEvent))]
    [InlineData("fine_tuning.job.succeeded", typeof(FineTuningJobSucceededWebhookEvent))]
    [InlineData("fine_tuning.job.failed", typeof(FineTuningJobFailedWebhookEvent))]
    [InlineData("fine_tuning.job.cancelled", typeof(FineTuningJobCancelledWebhookEvent))]
    [InlineData("eval.run.succeeded", typeof(EvalRunSucceededWebhookEvent))]
    [InlineData("eval.run.failed", typeof(EvalRunFailedWebhookEvent))]
    [InlineData("eval.run.canceled", typeof(EvalRunCanceledWebhookEvent))]
    [InlineData("realtime.call.incoming", typeof(RealtimeCallIncomingWebhookEvent))]
    [InlineData("live.call.incoming", typeof(LiveCallIncomingWebhookEvent))]
    [InlineData("safety_identifier.blocked", typeof(SafetyIdentifierBlockedWebhookEvent))]
    public void Each_kind_has_its_type_and_is_written_as_it_was_read(string type, Type expected)
    {
        var json = $$"""{"type":"{{type}}","id":"evt_1","object":"event","created_at":1750861210,"data":{"id":"x_1"} }""";

        var webhook = Read(FakeWebhook.FromJson(json, Secret));

        Assert.Equal((expected, type), (webhook.GetType(), webhook.Type));
        JsonAssert.Equal(json, webhook.ToString());
    }

    [Fact]
    public void A_call_has_its_id_and_its_headers()
    {
        var realtime = Assert.IsType<RealtimeCallIncomingWebhookEvent>(Read(FakeWebhook.FromJson(
            """{"type":"realtime.call.incoming","data":{"call_id":"rtc_1","sip_headers":[{"name":"From","value":"sip:a@b"},{"name":"From","value":"sip:c@d"}]}}""", Secret)));
        var live = Assert.IsType<LiveCallIncomingWebhookEvent>(Read(FakeWebhook.FromJson("""{"type":"live.call.incoming","data":{"session_id":"sess_1","sip_headers":[]}}""", Secret)));

        Assert.Equal("rtc_1", realtime.Data?.CallId);
        Assert.Equal(["sip:a@b", "sip:c@d"], realtime.Data!.SipHeaders.Select(static header => header.Value));
        Assert.Equal("sess_1", live.Data?.SessionId);
    }

    [Fact]
    public void A_blocked_user_is_named() =>
        Assert.Equal(
            new WebhookSafetyBlock { SafetyCategory = "cyber", SafetyIdentifier = "user-7", RequestId = "req_1" },
            Assert.IsType<SafetyIdentifierBlockedWebhookEvent>(Read(FakeWebhook.FromJson(
                """{"type":"safety_identifier.blocked","data":{"safety_category":"cyber","safety_identifier":"user-7","request_id":"req_1"}}""", Secret))).Data);

    [Theory]
    [InlineData("1750861210")]
    [InlineData("\"1750861210\"")]
    public void An_event_newer_than_the_package_keeps_all_that_came(string time)
    {
        var json = $$"""{"type":"live.transport.incoming","id":"evt_2","object":"event","created_at":{{time}},"data":{"session_id":"s"} }""";

        var webhook = Assert.IsType<UnknownWebhookEvent>(Read(FakeWebhook.FromJson(json, Secret, "wh_7")));

        Assert.Equal(("live.transport.incoming", "evt_2", "event", "wh_7"), (webhook.Type, webhook.Id, webhook.Object, webhook.DeliveryId));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1750861210), webhook.CreatedAt);
        JsonAssert.Equal(json, webhook.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"type":7,"id":[],"created_at":{}}""")]
    [InlineData("""{"type":"response.completed","data":[]}""")]
    public void Strange_events_are_read_all_the_same(string json) =>
        JsonAssert.Equal(json, Read(FakeWebhook.FromJson(json, Secret)).ToString());

    [Fact]
    public async Task A_webhook_for_tests_is_a_whole_one()
    {
        var clock = new FakeTime();
        var webhook = FakeWebhook.From(new BatchCompletedWebhookEvent { Data = new() { Id = "batch_1" } }, Secret, "wh_1", clock);

        using var request = webhook.ToRequest(new Uri("https://app.test/webhook"));

        var body = await request.Content!.ReadAsByteArrayAsync();
        var verifier = new WebhookVerifier(new WebhookVerifierOptions { Secrets = [Secret], TimeProvider = clock });
        var read = verifier.Read(body, name => request.Headers.TryGetValues(name, out var values) ? values.Single() : null);
        Assert.Equal(("evt_fake", "event", clock.GetUtcNow(), "wh_1"), (read.Id, read.Object, read.CreatedAt, read.DeliveryId));
        Assert.Equal("batch_1", Assert.IsType<BatchCompletedWebhookEvent>(read).Data?.Id);
    }

    [Fact]
    public void Webhooks_for_tests_are_different_deliveries()
    {
        var (first, second) = (FakeWebhook.FromJson("{}", Secret), FakeWebhook.FromJson("{}", Secret));

        Assert.StartsWith("wh_fake", first.Headers["webhook-id"], StringComparison.Ordinal);
        Assert.NotEqual(first.Headers["webhook-id"], second.Headers["webhook-id"]);
    }

    private static WebhookEvent Read(FakeWebhook webhook) => new WebhookVerifier(Secret).Read(webhook.Body.Span, webhook.Headers);
}
