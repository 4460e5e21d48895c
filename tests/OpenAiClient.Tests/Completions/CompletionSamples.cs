namespace OpenAi.Tests.Completions;

internal static class CompletionSamples
{
    public const string Everything = """
        {
          "id": "cmpl-1", "object": "text_completion", "created": 1589478378, "model": "gpt-3.5-turbo-instruct", "system_fingerprint": "fp_44709d6fcb",
          "choices": [{
            "text": "Hi there", "index": 0, "finish_reason": "stop",
            "logprobs": {
              "tokens": ["Hi", " there"], "token_logprobs": [null, -0.25], "text_offset": [0, 2],
              "top_logprobs": [null, {" there": -0.25, "!": -1.5}]
            }
          }],
          "usage": {
            "prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3,
            "prompt_tokens_details": {"cached_tokens": 1, "audio_tokens": 2, "text_tokens": 3, "image_tokens": 4, "cache_write_tokens": 5},
            "completion_tokens_details": {"reasoning_tokens": 1, "audio_tokens": 2, "accepted_prediction_tokens": 3, "rejected_prediction_tokens": 4, "text_tokens": 5}
          },
          "obfuscation": "x"
        }
        """;
}
