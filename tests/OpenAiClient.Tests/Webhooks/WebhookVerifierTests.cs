using System.Text;
using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.Webhooks;
using static OpenAi.Tests.Webhooks.WebhookSamples;

namespace OpenAi.Tests.Webhooks;

[Trait("Lane", "cultures")]
public class WebhookVerifierTests
{
    [Fact]
    public void The_delivery_that_all_libraries_are_tested_with_is_read()
    {
        var webhook = Assert.IsType<ResponseCompletedWebhookEvent>(Verifier().Read(Body, Headers()));

        Assert.Equal(("evt_685c059ae3a481909bdc86819b066fb6", "event", "resp_123", Id), (webhook.Id, webhook.Object, webhook.Data?.Id, webhook.DeliveryId));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(Time), webhook.CreatedAt);
        Assert.Null(webhook.ExtraFields);
    }

    [Fact]
    public void Ten_thousand_mutants_of_a_delivery_are_refused()
    {
        var verifier = Verifier();
        var chance = new Random(16);
        string[] parts = [Encoding.Latin1.GetString(Body), Id, $"{Time}", Signature];
        for (var i = 0; i < 10_000; i++)
        {
            var mutant = (string[])parts.Clone();
            var part = chance.Next(parts.Length);
            mutant[part] = Mutate(parts[part], chance);
            if (mutant[part] == parts[part])
                continue;

            var exception = Assert.Throws<WebhookSignatureException>(() => verifier.Read(Encoding.Latin1.GetBytes(mutant[0]), Headers(mutant[1], mutant[2], mutant[3])));
            Assert.DoesNotContain(Signature[3..20], exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(300, null)]
    [InlineData(-300, null)]
    [InlineData(301, WebhookSignatureFailure.TooOld)]
    [InlineData(-301, WebhookSignatureFailure.TooNew)]
    public void A_delivery_is_as_old_and_as_new_as_is_tolerated(int seconds, WebhookSignatureFailure? failure)
    {
        if (failure is null)
            Verifier(seconds).Verify(Body, Headers());
        else
            Refuses(failure.Value, () => Verifier(seconds).Verify(Body, Headers()));
    }

    [Theory]
    [InlineData("Webhook-Id")]
    [InlineData("Webhook-Timestamp")]
    [InlineData("Webhook-Signature")]
    public void A_delivery_without_one_of_its_headers_is_refused_by_its_name(string name)
    {
        var headers = Headers();
        headers.Remove(name);

        var exception = Refuses(WebhookSignatureFailure.MissingHeader, () => Verifier().Verify(Body, headers));

        Assert.Contains(name.ToLowerInvariant(), exception.Message, StringComparison.Ordinal);
        headers[name] = "";
        Refuses(WebhookSignatureFailure.MissingHeader, () => Verifier().Verify(Body, headers));
    }

    [Theory]
    [InlineData("now")]
    [InlineData("-1750861210")]
    [InlineData("1750861210.0")]
    [InlineData(" 1750861210")]
    [InlineData("99999999999999999999999")]
    public void An_invalid_timestamp_is_refused(string timestamp) =>
        Refuses(WebhookSignatureFailure.InvalidTimestamp, () => Verifier().Verify(Body, Headers(timestamp: timestamp)));

    [Fact]
    public void The_farthest_times_are_refused_as_what_they_are()
    {
        Refuses(WebhookSignatureFailure.TooOld, () => Verifier().Verify(Body, Headers(timestamp: "0")));
        Refuses(WebhookSignatureFailure.TooNew, () => Verifier().Verify(Body, Headers(timestamp: $"{long.MaxValue}")));
    }

    [Fact]
    public void One_of_several_signatures_is_enough_and_those_of_other_versions_are_passed_over()
    {
        Verifier().Verify(Body, Headers(signature: $"v1,b3RoZXI= v1a,{Signature[3..]}  {Signature} v2,x"));

        Refuses(WebhookSignatureFailure.NoMatch, () => Verifier().Verify(Body, Headers(signature: $"v2,{Signature[3..]}")));
        Refuses(WebhookSignatureFailure.NoMatch, () => Verifier().Verify(Body, Headers(signature: Signature[3..])));
    }

    /// <summary>The last digit before the padding has two unused bits: four texts decode to the same bytes.</summary>
    [Fact]
    public void Only_the_canonical_text_of_a_signature_passes()
    {
        var twin = Signature.Replace("nKBY=", "nKBZ=", StringComparison.Ordinal);

        Assert.Equal(Convert.FromBase64String(Signature[3..]), Convert.FromBase64String(twin[3..]));
        Refuses(WebhookSignatureFailure.NoMatch, () => Verifier().Verify(Body, Headers(signature: twin)));
    }

    [Fact]
    public void While_a_secret_is_changed_either_passes()
    {
        var other = "whsec_" + Convert.ToBase64String(new byte[32]);

        Verifier(0, other, Secret).Verify(Body, Headers());
        Verifier(0, Secret, other).Verify(Body, Headers());
        Refuses(WebhookSignatureFailure.NoMatch, () => Verifier(0, other).Verify(Body, Headers()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("whsec_")]
    [InlineData("whsec_not base64!")]
    [InlineData("whsec_c2hvcnQ=")]
    public void What_is_no_secret_is_refused_and_not_shown(string? secret)
    {
        var exception = Assert.Throws<ArgumentException>(() => new WebhookVerifier(secret!));

        Assert.DoesNotContain("c2hvcnQ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_no_event_is_told_apart_from_a_forgery()
    {
        var webhook = FakeWebhook.FromJson("<html>", "any text");

        var exception = Assert.Throws<InvalidResponseException>(() => new WebhookVerifier("any text").Read(webhook.Body.Span, webhook.Headers));

        Assert.Equal("<html>", exception.Excerpt);
    }

    [Fact]
    public void Options_are_held_against_their_limits()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WebhookVerifier(new WebhookVerifierOptions { Secrets = ["a"], Tolerance = TimeSpan.FromSeconds(-1) }));
        Assert.Throws<ArgumentNullException>(() => new WebhookVerifier(new WebhookVerifierOptions { Secrets = ["a"], TimeProvider = null! }));
        Assert.Throws<ArgumentNullException>(() => Verifier().Verify(Body, null!));
        Assert.Throws<ArgumentNullException>(() => new WebhookVerifier((WebhookVerifierOptions)null!));
    }

    private static WebhookSignatureException Refuses(WebhookSignatureFailure failure, Action verify)
    {
        var exception = Assert.Throws<WebhookSignatureException>(verify);
        Assert.Equal(failure, exception.Failure);
        return exception;
    }

    // A character changed, removed, inserted or duplicated, or the end cut off; never a space, which separates signatures.
    private static string Mutate(string text, Random chance)
    {
        var at = chance.Next(text.Length);
        var other = (char)chance.Next('!', '\u007f');
        return chance.Next(5) switch
        {
            0 => text[..at] + other + text[(at + 1)..],
            1 => text.Remove(at, 1),
            2 => text.Insert(at, $"{other}"),
            3 => text.Insert(at, $"{text[at]}"),
            _ => text[..at],
        };
    }
}

[Collection(EnvironmentTests.Name)]
public class WebhookEnvironmentTests
{
    [Fact]
    public void The_secret_is_that_of_the_environment_when_none_is_given()
    {
        using var environment = new EnvironmentScope(webhookSecret: "from the environment");
        var webhook = FakeWebhook.FromJson("""{"type":"batch.failed"}""", "from the environment");

        Assert.IsType<BatchFailedWebhookEvent>(new WebhookVerifier().Read(webhook.Body.Span, webhook.Headers));
    }

    [Fact]
    public void Without_any_secret_the_exception_names_the_variable()
    {
        using var environment = new EnvironmentScope(webhookSecret: "");

        Assert.Contains("OPENAI_WEBHOOK_SECRET", Assert.Throws<ArgumentException>(() => new WebhookVerifier()).Message, StringComparison.Ordinal);
    }
}
