using System.Text;

namespace OpenAi.Fuzz.Generation;

/// <summary>Bodies of errors in every dialect, and bodies that are no JSON.</summary>
internal static class OddBodies
{
    private static readonly byte[][] _errors = OddText.All(
        """{"error":{"message":"No.","type":"invalid_request_error","param":"model","code":"model_not_found"}}""",
        """{"error":"No."}""", """{"error":{"code":429,"message":"Slow.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.07s"}]}}""",
        """[{"error":{"code":400,"message":"No.","status":"INVALID"}}]""", """{"detail":[{"loc":["body","model"],"msg":"field required","type":"missing"}]}""", """{"detail":"Not Found"}""",
        """{"object":"error","message":"No.","type":"BadRequestError","param":null,"code":400}""", """{"message":"Forbidden"}""", """{"msg":"x"}""", """{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}""",
        """{"id":"x","choices":[{"error":{"message":"No.","code":502}}]}""", """{"error":{"message":["a"],"code":{"a":1},"type":1}}""", """{"title":"Bad","status":400,"detail":"x","errors":{"a":["b"]}}""",
        """{"error":{"message":"\ud83d","code":"\u0000\u001b[31m"}}""", """{"error":{"inner_error":{"code":"ResponsibleAIPolicyViolation","content_filter_results":{}},"code":"content_filter"}}""", """{"error":null}""", """{"error":{}}""", "\"No.\"");

    private static readonly byte[][] _others = OddText.All(
        "", " ", "\uFEFF", "\uFEFF{}", "null", "[]", "{}", "\"text\"", "<html><head><title>502 Bad Gateway</title></head></html>", "<!DOCTYPE html><title>a &amp; b</title", "<html><title></title>", "<title>\u0001\u0085\u2028", "Bad gateway",
        "data: {\"a\":1}\n\n", ": comment\n\n", "event: x\n", "1\n00:00:00,000 --> 00:00:01,000\nHello\n", "WEBVTT\n\n", "OK", "\0\0\0", "sk-fuzz-0123456789abcdef is not a valid key", "{\"text\":\"hello\"}");

    private static readonly JsonSeed[] _seeds = [.. _errors.Select(static json => new JsonSeed(json))];

    public static byte[] Error(Dice dice) => dice.OneIn(4) ? [.. dice.Of<byte[]>(_errors)] : dice.Of<JsonSeed>(_seeds).Mutate(dice);

    public static byte[] Any(Dice dice) => dice.Below(12) switch
    {
        0 => OddText.Json(dice),
        1 => Encoding.UTF8.GetBytes(new string((char)dice.Below(0x400), 1 + dice.Below(3000))),
        2 => [.. dice.Of<byte[]>(_others), .. OddText.Bytes(dice), .. dice.Of<byte[]>(_others)],
        3 => Error(dice),
        _ => [.. dice.Of<byte[]>(_others)],
    };
}
