using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenAi.Fuzz.Generation;
using OpenAi.Webhooks;

namespace OpenAi.Fuzz.Targets;

/// <summary>Deliveries of webhooks: exactly those are accepted that are signed and in time, and nothing else is thrown than what is documented.</summary>
internal sealed class WebhookTarget() : FuzzTarget("webhook", 6)
{
    /// <summary>Stands for the right signature in an input.</summary>
    private const string Right = "{right}";

    private const long Now = 1_750_861_210;

    private static readonly byte[] _key = SHA256.HashData("fuzz"u8);
    private static readonly string[] _ids = ["wh_1", "", "é", "a.b", " ", "wh_685c059ae39c8190af8c71ed1022a24d"];
    private static readonly string[] _times = ["1750861210", "1750861210", "1750861210", "1750861509", "1750861510", "1750861511", "1750860909", "0", "-1", "", "+1750861210", " 1750861210", "1750861210.0", "١٧٥٠٨٦١٢١٠", "9223372036854775807", "9223372036854775808", "99999999999999999999", "x"];
    private static readonly string[] _signatures = [Right, Right, Right, "v1,x " + Right, Right + " v1,", " " + Right, Right + "=", "v2," + Right, "", " ", "v1,", "v1,====", "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=", Right + "," + Right, "é"];

    private static readonly JsonSeed[] _events = [.. OddText.All(
        """{"id":"evt_1","object":"event","created_at":1750861210,"type":"response.completed","data":{"id":"resp_123"}}""",
        """{"id":"evt_2","object":"event","created_at":1750861210,"type":"batch.failed","data":{"id":"batch_1"}}""",
        """{"id":"evt_3","object":"event","created_at":1750861210,"type":"realtime.call.incoming","data":{"call_id":"rtc_1","sip_headers":[{"name":"From","value":"sip:a@b"}]}}""").Select(static json => new JsonSeed(json))];

    private readonly WebhookVerifier _verifier = new(new WebhookVerifierOptions { Secrets = ["whsec_" + Convert.ToBase64String(_key)], TimeProvider = new Standing() });

    public override byte[] Generate(Dice dice)
    {
        var head = $"{dice.Of<string>(_ids)}\n{dice.Of<string>(_times)}\n{dice.Of<string>(_signatures)}\n";
        return [.. Encoding.UTF8.GetBytes(head), .. dice.OneIn(10) ? OddBodies.Any(dice) : dice.Of<JsonSeed>(_events).Mutate(dice)];
    }

    protected override string? Check(byte[] input)
    {
        var id = new Lines(input).Take(out var rest);
        var time = rest.Take(out rest);
        var written = rest.Take(out rest);
        var body = rest.Body();
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{time}."), .. body];
        var right = "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, signed));
        var signatures = written.Replace(Right, right, StringComparison.Ordinal);
        var isSigned = signatures.Split(' ').Contains(right) && id.Length > 0 && IsInTime(time);
        try
        {
            var webhook = _verifier.Read(body, name => name switch { "webhook-id" => id, "webhook-timestamp" => time, "webhook-signature" => signatures, _ => null });
            _ = webhook.ToString();
            return isSigned && webhook.DeliveryId == id ? null : "A delivery was accepted that is not signed, or too old.";
        }
        catch (WebhookSignatureException exception)
        {
            return isSigned ? $"A signed delivery was refused: {exception}" : null;
        }
        catch (InvalidResponseException exception)
        {
            return isSigned ? Clean.Problem(exception) : "A delivery was read that is not signed.";
        }
    }

    private static bool IsInTime(string time) => time.Length > 0 && time.All(char.IsAsciiDigit) && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && Math.Abs((decimal)seconds - Now) <= 300;

    private sealed class Standing : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(Now);
    }
}
