using OpenAi.Chat;

namespace Batch;

/// <summary>Converts prompts to requests, and answers to results.</summary>
internal static class ChatRequests
{
    public static ChatCompletionRequest Of(Prompt prompt, string model) => new()
    {
        Model = prompt.Model ?? model,
        Messages = prompt.System is null ? [ChatMessage.User(prompt.Text)] : [ChatMessage.System(prompt.System), ChatMessage.User(prompt.Text)],
    };

    public static Result ToResult(PromptLine line, ChatCompletion? completion, Exception? exception) => completion is not null
        ? new(line.Line, line.Prompt, completion.Text, completion.Usage?.PromptTokens, completion.Usage?.CompletionTokens)
        : new(line.Line, line.Prompt, Error: exception?.Message ?? "The answer is empty.");
}
