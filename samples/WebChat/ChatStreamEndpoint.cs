using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using OpenAi;
using OpenAi.AspNetCore;
using OpenAi.Chat;

namespace WebChat;

/// <summary>Answers a conversation with server-sent events: <c>text</c> for each piece, and at the end <c>done</c> or <c>error</c>. A client that disconnects stops the model.</summary>
internal static class ChatStreamEndpoint
{
    private const string Instructions = "You are a helpful assistant on a web page. Answer briefly, in plain text without markup.";

    public static void MapChatStream(this IEndpointRouteBuilder app, string model) =>
        app.MapPost("/chat/stream", Results<OpenAiStreamResult<ChatCompletionChunk>, ValidationProblem> (Conversation conversation, ChatClient chat) =>
        {
            if (conversation.Problems() is { Count: > 0 } problems)
                return TypedResults.ValidationProblem(problems);
            var request = new ChatCompletionRequest
            {
                Model = model,
                Messages = [ChatMessage.System(Instructions), .. conversation.Messages!.Select(turn => turn!.ToMessage())],
                StreamOptions = new() { IncludeUsage = true },
            };
            return Relay(chat.StreamAsync(request));
        });

    private static OpenAiStreamResult<ChatCompletionChunk> Relay(IAsyncEnumerable<ChatCompletionChunk> stream)
    {
        CompletionUsage? usage = null;
        FinishReason? reason = null;
        return OpenAiResults.ServerSentEvents(
            stream,
            chunk =>
            {
                usage = chunk.Usage ?? usage;
                reason = chunk.FinishReason ?? reason;
                return chunk.Text.Length > 0 ? new ServerSentEvent(JsonSerializer.Serialize(new TextEvent(chunk.Text), WebChatJson.Default.TextEvent), "text") : null;
            },
            () => new ServerSentEvent(JsonSerializer.Serialize(DoneEvent.Of(reason, usage), WebChatJson.Default.DoneEvent), "done"));
    }
}
