using System.Text.Json.Nodes;
using OpenAi.Json;

namespace OpenAi.Testing.Http;

/// <summary>
/// Adds the fields that the API writes even when they have no value. Models omit them, and clients that require every field of the API's
/// description could not parse the answers.
/// </summary>
internal static class NullFields
{
    private const string Message = "(message)";
    private const string ChatKitItem = "chatkit.thread_item";
    private const string GraderRun = "(grader run)";

    // Lists of these have no ids of their first and last items.
    private static readonly string[] _withoutIds = ["fine_tuning.job", "fine_tuning.job.event"];

    // The fields by object type, or by the type of an item of a response; a path continues to nested objects, through the items of lists.
    private static readonly Dictionary<string, string[]> _fields = new()
    {
        ["assistant"] = ["name", "description", "instructions"],
        ["chat.completion"] = ["choices[].message.content", "choices[].message.refusal", "choices[].logprobs", "choices[].logprobs.content", "choices[].logprobs.refusal"],
        ["chat.completion.chunk"] = ["choices[].finish_reason", "choices[].logprobs", "choices[].logprobs.content", "choices[].logprobs.refusal"],
        ["chatkit.session"] =
        [
            "workflow.version", "workflow.state_variables", "chatkit_configuration.file_upload.max_file_size", "chatkit_configuration.file_upload.max_files",
            "chatkit_configuration.history.recent_threads",
        ],
        ["chatkit.thread"] = ["title"],
        ["chatkit.user_message"] = ["inference_options", "inference_options.tool_choice", "inference_options.model", "attachments[].preview_url"],
        ["chatkit.client_tool_call"] = ["output"],
        ["chatkit.task"] = ["heading", "summary"],
        ["chatkit.task_group"] = ["tasks[].heading", "tasks[].summary"],
        ["code_interpreter_call"] = ["code", "outputs"],
        ["content_provenance_check"] = ["results[].issuer", "results[].model", "results[].generated_at"],
        ["eval.run"] = ["error"],
        ["eval.run.output_item"] = ["results[].sample", "sample.error"],
        ["file_search_call"] = ["results"],
        ["fine_tuning.job"] = ["error", "error.param", "fine_tuned_model", "finished_at", "estimated_finish", "trained_tokens", "validation_file"],
        ["image_generation_call"] = ["result"],
        ["list"] = ["first_id", "last_id"],
        ["mcp_call"] = ["approval_request_id", "error", "output"],
        ["response"] =
        [
            "error", "incomplete_details", "instructions", "max_output_tokens", "max_tool_calls", "previous_response_id", "prompt_cache_key", "reasoning.effort",
            "reasoning.summary", "safety_identifier", "user", "usage",
        ],
        ["shell_call"] = ["environment", "action.max_output_length", "action.timeout_ms"],
        ["shell_call_output"] = ["max_output_length"],
        ["text_completion"] = ["choices[].finish_reason", "choices[].logprobs"],
        ["thread"] = ["tool_resources"],
        ["thread.message"] = ["assistant_id", "run_id", "incomplete_details", "completed_at", "incomplete_at"],
        ["thread.run"] =
        [
            "required_action", "last_error", "expires_at", "started_at", "cancelled_at", "failed_at", "completed_at", "incomplete_details",
            "max_prompt_tokens", "max_completion_tokens", "response_format", "usage",
        ],
        ["thread.run.step"] = ["last_error", "expired_at", "cancelled_at", "failed_at", "completed_at", "metadata", "usage"],
        ["tool_search_call"] = ["call_id"],
        ["tool_search_output"] = ["call_id"],
        ["vector_store"] = ["expires_at", "last_active_at"],
        ["vector_store.file"] = ["last_error"],
        ["vector_store.file_content.page"] = ["next_page"],
        ["vector_store.search_results.page"] = ["next_page"],
        ["video"] = ["completed_at", "expires_at", "remixed_from_video_id", "error"],
        [GraderRun] =
        [
            "metadata.token_usage", "metadata.sampled_model_name", "metadata.errors.python_grader_server_error_type", "metadata.errors.python_grader_runtime_error_details",
            "metadata.errors.model_grader_server_error_details",
        ],
        [Message] = ["content", "refusal"],
    };

    public static byte[] Write(JsonModel value)
    {
        var json = WireJson.Bytes(value);
        if (JsonNode.Parse(json, documentOptions: WireJson.DocumentOptions) is not JsonObject body)
            return json;
        // An event of a response holds it, or one of its items.
        if ((body["response"] ?? body["item"]) is JsonObject within)
            Fill(within);
        else if (KindOf(body) is null)
            return json;
        if (KindOf(body) == "list")
        {
            var items = body["data"]!.AsArray().OfType<JsonObject>().ToList();
            foreach (var item in items)
                Fill(item);
            // Lists without pages, such as that of models, have none of these fields.
            if (!body.ContainsKey("has_more") || (items.Count > 0 && _withoutIds.Contains(KindOf(items[0]))))
                return WireJson.Bytes(body, static (writer, node) => node.WriteTo(writer));
        }
        Fill(body);
        return WireJson.Bytes(body, static (writer, node) => node.WriteTo(writer));
    }

    private static void Fill(JsonObject body)
    {
        foreach (var path in KindOf(body) is { } kind && _fields.TryGetValue(kind, out var paths) ? paths : [])
            Add(body, path);
        // The items of a response.
        foreach (var item in (body["output"] as JsonArray ?? []).OfType<JsonObject>())
            Fill(item);
    }

    // The items of responses have a type, and no object type. A stored message has no object type; only messages have a role and no type.
    private static string? KindOf(JsonObject body) =>
        body["object"] is JsonValue kind && kind.TryGetValue<string>(out var name) ? (name == ChatKitItem ? (string?)body["type"] : name)
        : body.ContainsKey("role") && !body.ContainsKey("type") ? Message
        : body.ContainsKey("reward") ? GraderRun
        : body["type"] is JsonValue type && type.TryGetValue<string>(out var item) && _fields.ContainsKey(item) ? item
        : null;

    private static void Add(JsonObject body, string path)
    {
        var end = path.IndexOf('.', StringComparison.Ordinal);
        if (end < 0)
        {
            body.TryAdd(path, null);
            return;
        }
        var rest = path[(end + 1)..];
        if (path[end - 1] != ']')
        {
            if (body[path[..end]] is JsonObject member)
                Add(member, rest);
            return;
        }
        foreach (var item in (body[path[..(end - 2)]] as JsonArray ?? []).OfType<JsonObject>())
            Add(item, rest);
    }
}
