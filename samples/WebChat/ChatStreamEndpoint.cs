using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using OpenAi.AspNetCore;

namespace WebChat;

/// <summary>Answers a conversation with server-sent events: <c>text</c> for each piece, and at the end <c>done</c> or <c>error</c>. A client that disconnects stops the model.</summary>
internal static class ChatStreamEndpoint
{
    public static void MapChatStream(this IEndpointRouteBuilder app) =>
        app.MapPost("/chat/stream", Results<OpenAiStreamResult<AnswerPiece>, ValidationProblem> (Conversation conversation, IWebModel model) =>
            conversation.Problems() is { Count: > 0 } problems
                ? TypedResults.ValidationProblem(problems)
                : Relay(model.StreamAsync(conversation.Messages!.Select(turn => turn!))));

    private static OpenAiStreamResult<AnswerPiece> Relay(IAsyncEnumerable<AnswerPiece> answer)
    {
        TokenCounts? usage = null;
        string? reason = null;
        return OpenAiResults.ServerSentEvents(
            answer,
            piece =>
            {
                usage = piece.Usage ?? usage;
                reason = piece.FinishReason ?? reason;
                return piece.Text.Length > 0 ? new ServerSentEvent(JsonSerializer.Serialize(new TextEvent(piece.Text), WebChatJson.Default.TextEvent), "text") : null;
            },
            () => new ServerSentEvent(JsonSerializer.Serialize(new DoneEvent(reason, usage), WebChatJson.Default.DoneEvent), "done"));
    }
}
