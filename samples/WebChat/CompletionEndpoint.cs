using Microsoft.AspNetCore.Http.HttpResults;
using OpenAi.Chat;

namespace WebChat;

/// <summary>Answers a prompt with a text, for the scripts of a page that must not know the API key.</summary>
internal static class CompletionEndpoint
{
    public static void MapCompletions(this IEndpointRouteBuilder app, string model) =>
        app.MapPost("/completions", async Task<Results<Ok<CompletionAnswer>, ValidationProblem>> (
            CompletionQuestion question, ChatClient chat, CancellationToken clientGone) =>
        {
            if (question.Problems() is { Count: > 0 } problems)
                return TypedResults.ValidationProblem(problems);
            return TypedResults.Ok(new CompletionAnswer(await chat.AskAsync(model, question.Prompt!, cancellationToken: clientGone)));
        });
}
