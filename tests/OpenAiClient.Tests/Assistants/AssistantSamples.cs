namespace OpenAi.Tests.Assistants;

/// <summary>Answers with as many of the API's fields as one answer can have.</summary>
internal static class AssistantSamples
{
    public const string Assistant = """
        {
          "id": "asst_abc123", "object": "assistant", "created_at": 1698984975, "name": "Math Tutor", "description": "Teaches.",
          "model": "gpt-4o", "instructions": "You are a personal math tutor.",
          "tools": [
            {"type": "code_interpreter"},
            {"type": "file_search", "file_search": {"max_num_results": 2, "ranking_options": {"ranker": "default_2024_08_21", "score_threshold": 0.5, "hybrid_search": {"embedding_weight": 0.75, "text_weight": 0.25}}}},
            {"type": "function", "function": {"name": "get_weather", "description": "Tells it.", "parameters": {"type": "object"}, "strict": false}}
          ],
          "tool_resources": {
            "code_interpreter": {"file_ids": ["file-1"]},
            "file_search": {"vector_store_ids": ["vs_1"], "vector_stores": [{"file_ids": ["file-2"], "chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}, "metadata": {"a": "b"}}]}
          },
          "reasoning_effort": "low", "temperature": 0.5, "top_p": 0.25, "response_format": "auto", "metadata": {"a": "b"}
        }
        """;

    public const string Thread = """
        {"id": "thread_1", "object": "thread", "created_at": 1699012949, "tool_resources": {"code_interpreter": {"file_ids": []}}, "metadata": {"a": "b"}}
        """;

    public const string Message = """
        {
          "id": "msg_1", "object": "thread.message", "created_at": 1698983503, "thread_id": "thread_1", "status": "incomplete",
          "incomplete_details": {"reason": "max_tokens"}, "completed_at": 1698983504, "incomplete_at": 1698983505, "role": "assistant",
          "content": [
            {"type": "text", "text": {"value": "See 【1†source】 and sandbox:/a.csv", "annotations": [
              {"type": "file_citation", "text": "【1†source】", "file_citation": {"file_id": "file-1", "quote": "Yes."}, "start_index": 4, "end_index": 14},
              {"type": "file_path", "text": "sandbox:/a.csv", "file_path": {"file_id": "file-2"}, "start_index": 19, "end_index": 33}]}},
            {"type": "image_file", "image_file": {"file_id": "file-3", "detail": "low"}},
            {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "high"}},
            {"type": "refusal", "refusal": "No."}
          ],
          "assistant_id": "asst_1", "run_id": "run_1", "attachments": [{"file_id": "file-4", "tools": [{"type": "code_interpreter"}, {"type": "file_search"}]}],
          "file_ids": ["file-4"], "metadata": {"a": "b"}
        }
        """;

    public const string Run = """
        {
          "id": "run_1", "object": "thread.run", "created_at": 1698107661, "thread_id": "thread_1", "assistant_id": "asst_1", "status": "requires_action",
          "required_action": {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [{"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]}},
          "last_error": {"code": "rate_limit_exceeded", "message": "Slow down."}, "expires_at": 1698107662, "started_at": 1698107663, "cancelled_at": 1698107664,
          "failed_at": 1698107665, "completed_at": 1698107666, "incomplete_details": {"reason": "max_prompt_tokens"}, "model": "gpt-4o", "instructions": "Be terse.",
          "tools": [{"type": "code_interpreter"}], "tool_resources": {}, "metadata": {"a": "b"},
          "usage": {"prompt_tokens": 3000000000, "completion_tokens": 2, "total_tokens": 3000000002, "prompt_token_details": {"cached_tokens": 1}, "completion_tokens_details": {"reasoning_tokens": 1}},
          "reasoning_effort": "high", "temperature": 1, "top_p": 1, "max_prompt_tokens": 1000, "max_completion_tokens": 500,
          "truncation_strategy": {"type": "last_messages", "last_messages": 3}, "tool_choice": {"type": "function", "function": {"name": "f"}},
          "parallel_tool_calls": true, "response_format": {"type": "json_schema", "json_schema": {"name": "n", "description": "d", "schema": {"type": "object"}, "strict": true}}
        }
        """;

    public const string Step = """
        {
          "id": "step_1", "object": "thread.run.step", "created_at": 1699063291, "assistant_id": "asst_1", "thread_id": "thread_1", "run_id": "run_1",
          "type": "tool_calls", "status": "completed",
          "step_details": {"type": "tool_calls", "tool_calls": [
            {"id": "call_1", "type": "code_interpreter", "code_interpreter": {"input": "print(1)", "outputs": [{"type": "logs", "logs": "1"}, {"type": "image", "image": {"file_id": "file-1"}}]}},
            {"id": "call_2", "type": "file_search", "file_search": {"ranking_options": {"ranker": "auto", "score_threshold": 0}, "results": [{"file_id": "file-2", "file_name": "a.txt", "score": 0.75, "attributes": {"year": 2025}, "content": [{"type": "text", "text": "Found."}]}]}},
            {"id": "call_3", "type": "function", "function": {"name": "f", "arguments": "{}", "output": "sunny"}}
          ]},
          "last_error": {"code": "server_error", "message": "Oops."}, "expires_at": 1699063292, "expired_at": 1699063293, "cancelled_at": 1699063294,
          "failed_at": 1699063295, "completed_at": 1699063296, "metadata": {"a": "b"}, "usage": {"prompt_tokens": 123, "completion_tokens": 456, "total_tokens": 579}
        }
        """;

    public static string Stream(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Assistants", "Recorded", name + ".sse"));
}
