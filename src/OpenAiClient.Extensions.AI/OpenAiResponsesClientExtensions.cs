using OpenAi.Extensions.AI;
using OpenAi.Responses;

namespace Microsoft.Extensions.AI;

/// <summary>Creates an <see cref="IChatClient"/> from the client of <c>/responses</c>.</summary>
public static class OpenAiResponsesClientExtensions
{
    /// <summary>
    /// Creates an <see cref="IChatClient"/> that calls <c>POST /responses</c>. It supports hosted tools, passes reasoning with its
    /// encrypted content in both directions, and converts approvals of MCP servers to <see cref="ToolApprovalRequestContent"/> and back.
    /// <see cref="ChatOptions.ConversationId"/> is the id of a conversation (<c>conv_…</c>) or of the previous response; answers have the
    /// id with which to continue, unless the server must store nothing. With <see cref="ChatOptions.AllowBackgroundResponses"/>, an answer
    /// that is not complete has a <see cref="ChatResponse.ContinuationToken"/>; pass it without any message to get the answer again, or to
    /// continue its stream. Settings without a member in <see cref="ChatOptions"/> can be passed in two ways:
    /// <see cref="ChatOptions.RawRepresentationFactory"/> returns a <see cref="ResponseRequest"/> (the values it sets take precedence), and
    /// <see cref="ChatOptions.AdditionalProperties"/> become fields of the body where the request has none of that name; with <c>strict</c>
    /// among them, functions and response formats must match their schemas. Seeds, stop sequences, penalties and
    /// <see cref="ChatOptions.TopK"/> are not supported by this API and ignored. Failures throw the exceptions derived from
    /// <see cref="OpenAi.OpenAiException"/>; a response that failed or was cancelled throws a <see cref="ResponseException"/>, streamed or
    /// not.
    /// </summary>
    /// <param name="responses">The client of the resource. Disposing the returned object has no effect on it.</param>
    /// <param name="model">The model, unless <see cref="ChatOptions.ModelId"/> is set.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. Set
    /// <see cref="OpenAi.RequestOptions.EmitsTelemetry"/> to <see langword="false"/> beneath an <c>OpenTelemetryChatClient</c>, because
    /// both emit the same telemetry. An idempotency key is not sent.</param>
    /// <returns>The chat client. It is thread-safe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    public static IChatClient AsIChatClient(this ResponsesClient responses, string model, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new ResponsesChatClient(responses, model, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }

    /// <summary>
    /// Converts a tool of <c>/responses</c> for which Microsoft.Extensions.AI has no type to an <see cref="AITool"/>, for
    /// <see cref="ChatOptions.Tools"/> of <see cref="AsIChatClient"/>. Its calls and results are contents whose
    /// <see cref="AIContent.RawRepresentation"/> is the <see cref="ResponseItem"/>.
    /// </summary>
    /// <param name="tool">The tool.</param>
    /// <returns>The tool, which other chat clients do not support.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tool"/> is <see langword="null"/>.</exception>
    public static AITool AsAITool(this ResponseTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return new RawTool<ResponseTool>(tool, tool is ResponseFunctionTool function ? function.Name : tool.Type);
    }
}
