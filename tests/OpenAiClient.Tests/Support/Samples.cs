namespace OpenAi.Tests.Support;

/// <summary>Answers with as many of the API's fields as one answer can have.</summary>
internal static class Samples
{
    public const string Completion = """
        {
          "id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT", "object": "chat.completion", "created": 1741569952, "model": "gpt-4.1-2025-04-14",
          "choices": [{
            "index": 0,
            "message": {
              "role": "assistant", "content": "Hello! How can I assist you today?", "refusal": null,
              "tool_calls": [
                {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{\"city\":\"Rome\"}"}},
                {"id": "call_2", "type": "custom", "custom": {"name": "math", "input": "1+1"}}
              ],
              "function_call": {"name": "old", "arguments": "{}"},
              "annotations": [{"type": "url_citation", "url_citation": {"start_index": 1, "end_index": 5, "url": "https://example.com", "title": "Example"}}],
              "audio": {"id": "audio_1", "expires_at": 1741570000, "data": "AAAA", "transcript": "Hello"}
            },
            "logprobs": {
              "content": [{"token": "Hello", "logprob": -0.5, "bytes": [72, 101], "top_logprobs": [{"token": "Hi", "logprob": -1.5, "bytes": null}]}],
              "refusal": [{"token": "No", "logprob": -2, "bytes": null, "top_logprobs": []}]
            },
            "finish_reason": "stop"
          }],
          "usage": {
            "prompt_tokens": 19, "completion_tokens": 10, "total_tokens": 29,
            "prompt_tokens_details": {"cached_tokens": 1, "audio_tokens": 2, "text_tokens": 3, "image_tokens": 4, "cache_write_tokens": 5},
            "completion_tokens_details": {"reasoning_tokens": 1, "audio_tokens": 2, "accepted_prediction_tokens": 3, "rejected_prediction_tokens": 4, "text_tokens": 5}
          },
          "service_tier": "default", "system_fingerprint": "fp_1", "metadata": {"a": "b"},
          "moderation": {
            "input": {"type": "moderation_results", "model": "omni", "results": [{
              "type": "moderation_result", "model": "omni", "flagged": false, "categories": {"hate": false},
              "category_scores": {"hate": 0.25}, "category_applied_input_types": {"hate": ["text", "image"]}}]},
            "output": {"type": "error", "code": "failed", "message": "Not now."}
          },
          "request_id": "req_1", "tool_choice": "auto", "tools": [{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}, "strict": true}}],
          "response_format": {"type": "text"}, "seed": 4391888322079374091, "temperature": 1, "top_p": 1, "presence_penalty": 0, "frequency_penalty": 0, "input_user": "u"
        }
        """;

    public const string Chunk = """
        {
          "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1741569952, "model": "gpt-4o",
          "choices": [{
            "index": 0,
            "delta": {
              "role": "assistant", "content": "Hi", "refusal": "No",
              "tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{"}}],
              "function_call": {"name": "old", "arguments": "{"}, "audio": {"id": "a", "data": "AA", "transcript": "Hi", "expires_at": 1741569959},
              "annotations": [{"type": "url_citation", "url_citation": {"start_index": 1, "end_index": 5, "url": "https://example.com", "title": "E"}}],
              "reasoning_content": "Hm"
            },
            "logprobs": {"content": [{"token": "Hi", "logprob": -0.5, "bytes": [72], "top_logprobs": []}], "refusal": null},
            "finish_reason": "stop"
          }],
          "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
          "service_tier": "default", "system_fingerprint": "fp_1", "obfuscation": "x", "provider": "other"
        }
        """;
}
