using Microsoft.AspNetCore.Http.HttpResults;
using OpenAi.Chat;

namespace WebChat;

/// <summary>Answers a conversation with server-sent events. A client that disconnects stops the model.</summary>
internal static class ChatStreamEndpoint
{
    private const string Instructions = "You are a helpful assistant on a web page. Answer briefly, in plain text without markup.";

    public static void MapChatStream(this IEndpointRouteBuilder app, string model) =>
        app.MapPost("/chat/stream", async Task<Results<ServerSentEventsResult<string>, ValidationProblem>> (
            Conversation conversation, ChatClient chat, ILogger<ChatRelay> logger, CancellationToken clientGone) =>
        {
            if (conversation.Problems() is { Count: > 0 } problems)
                return TypedResults.ValidationProblem(problems);
            var request = new ChatCompletionRequest
            {
                Model = model,
                Messages = [ChatMessage.System(Instructions), .. conversation.Messages!.Select(turn => turn!.ToMessage())],
                StreamOptions = new() { IncludeUsage = true },
            };
            var relay = await ChatRelay.OpenAsync(chat.StreamAsync(request, cancellationToken: clientGone), logger);
            return TypedResults.ServerSentEvents(relay.EventsAsync());
        });
}
