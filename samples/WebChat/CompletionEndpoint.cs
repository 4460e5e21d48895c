using Microsoft.AspNetCore.Http.HttpResults;

namespace WebChat;

/// <summary>Answers a prompt with a text, for the scripts of a page that must not know the API key.</summary>
internal static class CompletionEndpoint
{
    public static void MapCompletions(this IEndpointRouteBuilder app) =>
        app.MapPost("/completions", async Task<Results<Ok<CompletionAnswer>, ValidationProblem>> (
            CompletionQuestion question, IWebModel model, CancellationToken clientGone) =>
        {
            if (question.Problems() is { Count: > 0 } problems)
                return TypedResults.ValidationProblem(problems);
            return TypedResults.Ok(new CompletionAnswer(await model.AskAsync(question.Prompt!, clientGone)));
        });
}
