using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace OpenAi.Benchmarks.Canned;

/// <summary>The answers of the server: the same bytes for every contestant.</summary>
internal static class Answers
{
    public const int Chunks = 2_000;
    public const int Vectors = 64;
    public const int Dimensions = 1_536;
    public const int Models = 80;

    public static byte[] Chat { get; } = """
        {
          "id": "chatcmpl-CkJz0iR4vDqT8wXnYb2HsLeP6mUa1",
          "object": "chat.completion",
          "created": 1765432100,
          "model": "gpt-4o-2024-08-06",
          "choices": [
            {
              "index": 0,
              "message": {
                "role": "assistant",
                "content": "A client library should be small, typed and honest about failure. It reads what a server sends without complaint, tells its caller what went wrong in words that help, and never holds more in memory than it must.",
                "refusal": null,
                "annotations": []
              },
              "logprobs": null,
              "finish_reason": "stop"
            }
          ],
          "usage": {
            "prompt_tokens": 27,
            "completion_tokens": 44,
            "total_tokens": 71,
            "prompt_tokens_details": { "cached_tokens": 0, "audio_tokens": 0 },
            "completion_tokens_details": { "reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0 }
          },
          "service_tier": "default",
          "system_fingerprint": "fp_cbf1785567"
        }
        """u8.ToArray();

    public static byte[] ChatStream { get; } = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, Chunks).Select(static n => "data: " + Chunk(n) + "\n\n")) + "data: [DONE]\n\n");

    /// <summary>The events of a short stream, one by one.</summary>
    public static IReadOnlyList<byte[]> FirstChunks { get; } =
        [.. Enumerable.Range(0, 50).Select(static n => Encoding.UTF8.GetBytes("data: " + Chunk(n) + "\n\n")), "data: [DONE]\n\n"u8.ToArray()];

    public static byte[] Response { get; } = Encoding.UTF8.GetBytes(ResponseText("completed", """{"id":"msg_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d41","type":"message","status":"completed","content":[{"type":"output_text","annotations":[],"logprobs":[],"text":"A client library should be small, typed and honest about failure. It reads what a server sends without complaint, tells its caller what went wrong in words that help, and never holds more in memory than it must."}],"role":"assistant"}"""));

    public static byte[] ResponseStream { get; } = Encoding.UTF8.GetBytes(
        Event("response.created", 0, "\"response\":" + ResponseText("in_progress", ""))
        + string.Concat(Enumerable.Range(1, Chunks).Select(static n => Event(
            "response.output_text.delta", n, $$"""
            "item_id":"msg_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d41","output_index":0,"content_index":0,"delta":" word{{n % 100}}","logprobs":[],"obfuscation":"k3TzQw8"
            """)))
        + Event("response.completed", Chunks + 1, "\"response\":" + ResponseText("completed", "")));

    public static byte[] Moderation { get; } = Encoding.UTF8.GetBytes(ModerationText());

    public static byte[] Embeddings { get; } = Encoding.UTF8.GetBytes(
        """{"object":"list","data":[""" + string.Join(',', Enumerable.Range(0, Vectors).Select(Vector))
        + """],"model":"text-embedding-3-small","usage":{"prompt_tokens":640,"total_tokens":640}}""");

    public static byte[] ModelList { get; } = Encoding.UTF8.GetBytes(
        """{"object":"list","data":[""" + string.Join(',', Enumerable.Range(0, Models).Select(static n =>
            $$"""{"id":"gpt-4o-mini-2024-07-{{n:00}}","object":"model","created":{{1721172741 + n}},"owned_by":"system"}""")) + "]}");

    public static byte[] File { get; } = """
        {"object":"file","id":"file-7XzPq3wVtY9RkLmN2bHs5D","purpose":"assistants","filename":"data.bin","bytes":67108864,"created_at":1765432100,"expires_at":null,"status":"processed","status_details":null}
        """u8.ToArray();

    private static string Chunk(int n)
    {
        var last = n == Chunks - 1;
        var delta = last ? "{}" : $$"""{"content":" word{{n % 100}}"}""";
        return $$"""{"id":"chatcmpl-CkJz0iR4vDqT8wXnYb2HsLeP6mUa1","object":"chat.completion.chunk","created":1765432100,"model":"gpt-4o-2024-08-06","service_tier":"default","system_fingerprint":"fp_cbf1785567","choices":[{"index":0,"delta":{{delta}},"logprobs":null,"finish_reason":{{(last ? "\"stop\"" : "null")}}}],"usage":null,"obfuscation":"k3TzQw8"}""";
    }

    private static string Event(string type, int number, string fields) =>
        $$"""
        event: {{type}}
        data: {"type":"{{type}}","sequence_number":{{number}},{{fields}}}


        """;

    private static string ResponseText(string status, string output) =>
        $$$"""{"id":"resp_67ccd3a9da748190baa7f1570fe91ac604becb25c45c1d41","object":"response","created_at":1765432100,"status":"{{{status}}}","background":false,"error":null,"incomplete_details":null,"instructions":null,"max_output_tokens":null,"max_tool_calls":null,"model":"gpt-4o-2024-08-06","output":[{{{output}}}],"parallel_tool_calls":true,"previous_response_id":null,"prompt_cache_key":null,"reasoning":{"effort":null,"summary":null},"safety_identifier":null,"service_tier":"default","store":true,"temperature":1.0,"text":{"format":{"type":"text"},"verbosity":"medium"},"tool_choice":"auto","tools":[],"top_logprobs":0,"top_p":1.0,"truncation":"disabled","usage":{"input_tokens":36,"input_tokens_details":{"cached_tokens":0},"output_tokens":87,"output_tokens_details":{"reasoning_tokens":0},"total_tokens":123},"user":null,"metadata":{}}""";

    private static string ModerationText()
    {
        string[] categories =
        [
            "harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm",
            "self-harm/intent", "self-harm/instructions", "sexual", "sexual/minors", "violence", "violence/graphic",
        ];
        var flags = string.Join(',', categories.Select(static name => $"\"{name}\":false"));
        var scores = string.Join(',', categories.Select(static (name, n) =>
            string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{0.000012345 * (n + 1):R}")));
        var inputs = string.Join(',', categories.Select(static name => $"\"{name}\":[\"text\"]"));
        return $$$"""{"id":"modr-970d409ef3bef3b70c73d8232df86e7d","model":"omni-moderation-latest","results":[{"flagged":false,"categories":{{{{flags}}}},"category_scores":{{{{scores}}}},"category_applied_input_types":{{{{inputs}}}}}]}""";
    }

    private static string Vector(int index)
    {
        var bytes = new byte[Dimensions * sizeof(float)];
        for (var i = 0; i < Dimensions; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), MathF.Sin((index * Dimensions) + i));
        return $$"""{"object":"embedding","index":{{index}},"embedding":"{{Convert.ToBase64String(bytes)}}"}""";
    }
}
