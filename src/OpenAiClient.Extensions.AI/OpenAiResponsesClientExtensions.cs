using OpenAi.Extensions.AI;
using OpenAi.Responses;

namespace Microsoft.Extensions.AI;

/// <summary>Makes an <see cref="IChatClient"/> of the client of <c>/responses</c>.</summary>
public static class OpenAiResponsesClientExtensions
{
    /// <summary>
    /// Makes an <see cref="IChatClient"/> that asks <c>POST /responses</c>. It knows the hosted tools, passes reasoning with its
    /// encrypted content both ways, and turns approvals of MCP servers into <see cref="ToolApprovalRequestContent"/> and back.
    /// <see cref="ChatOptions.ConversationId"/> is the id of a conversation (<c>conv_…</c>) or of the previous response; answers
    /// carry the one to go on with, unless the server was told to store nothing. With
    /// <see cref="ChatOptions.AllowBackgroundResponses"/> an answer that is not ready has a
    /// <see cref="ChatResponse.ContinuationToken"/>, with which it is asked for again, or its stream goes on, without any message.
    /// What <see cref="ChatOptions"/> has no member for goes through <see cref="ChatOptions.RawRepresentationFactory"/>, which
    /// returns a <see cref="ResponseRequest"/> (what it sets wins), or through <see cref="ChatOptions.AdditionalProperties"/>,
    /// which become fields of the body where the request has none of that name; a <c>strict</c> among them holds functions and
    /// response formats to their schemas. Seeds, stop sequences, penalties and <see cref="ChatOptions.TopK"/> mean nothing to
    /// this API. Failures are the exceptions of <see cref="OpenAi.OpenAiException"/>; a response that failed or was cancelled is
    /// a <see cref="ResponseException"/>, streamed or not.
    /// </summary>
    /// <param name="responses">The client of the resource; it stays the caller's to dispose.</param>
    /// <param name="model">The model that is asked unless <see cref="ChatOptions.ModelId"/> names another.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client, such as <see cref="OpenAi.RequestOptions.EmitsTelemetry"/>, which is to be
    /// <see langword="false"/> beneath an <c>OpenTelemetryChatClient</c>: both tell the same. An idempotency key does not go along.
    /// </param>
    /// <returns>The chat client, safe for use by many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    public static IChatClient AsIChatClient(this ResponsesClient responses, string model, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new ResponsesChatClient(responses, model, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }

    /// <summary>
    /// Makes an <see cref="AITool"/> of a tool of <c>/responses</c> for which Microsoft.Extensions.AI has no type, for
    /// <see cref="ChatOptions.Tools"/> of <see cref="AsIChatClient"/>. What it does comes as contents whose
    /// <see cref="AIContent.RawRepresentation"/> is the <see cref="ResponseItem"/>.
    /// </summary>
    /// <param name="tool">The tool.</param>
    /// <returns>The tool, which other chat clients do not know.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tool"/> is <see langword="null"/>.</exception>
    public static AITool AsAITool(this ResponseTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return new RawTool<ResponseTool>(tool, tool is ResponseFunctionTool function ? function.Name : tool.Type);
    }
}
