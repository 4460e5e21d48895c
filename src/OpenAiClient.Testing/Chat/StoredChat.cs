using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>A stored completion with the messages of its request.</summary>
internal sealed record StoredChat
{
    public StoredChat(int place, ChatCompletionRequest request, ChatCompletion answer, string requestId)
    {
        Place = place;
        Messages = [.. request.Messages.Select((message, index) => Message($"{answer.Id}-{index}", message))];
        Completion = answer with
        {
            Metadata = request.Metadata ?? new Dictionary<string, string>(),
            RequestId = requestId,
            Tools = request.Tools,
            ToolChoice = request.ToolChoice,
            ResponseFormat = request.ResponseFormat,
            Seed = request.Seed,
            Temperature = request.Temperature ?? 1,
            TopP = request.TopP ?? 1,
            PresencePenalty = request.PresencePenalty ?? 0,
            FrequencyPenalty = request.FrequencyPenalty ?? 0,
        };
    }

    /// <summary>The position in the order of creation.</summary>
    public int Place { get; }

    public ChatCompletion Completion { get; init; }

    public IReadOnlyList<StoredChatMessage> Messages { get; }

    private static StoredChatMessage Message(string id, ChatMessage message)
    {
        var stored = new StoredChatMessage { Id = id, Role = message.Role };
        return message switch
        {
            DeveloperChatMessage developer => With(developer.Content) with { Name = developer.Name },
            SystemChatMessage system => With(system.Content) with { Name = system.Name },
            UserChatMessage user => With(user.Content) with { Name = user.Name },
            ToolChatMessage tool => With(tool.Content) with { ToolCallId = tool.ToolCallId },
            FunctionChatMessage function => stored with { Content = function.Content, Name = function.Name },
            AssistantChatMessage assistant => With(assistant.Content) with
            {
                Name = assistant.Name,
                Refusal = assistant.Refusal,
                ToolCalls = assistant.ToolCalls,
                FunctionCall = assistant.FunctionCall,
                Audio = assistant.Audio,
            },
            _ => stored,
        };

        StoredChatMessage With(ChatContent? content) =>
            content is { IsText: false } ? stored with { ContentParts = content } : stored with { Content = content };
    }
}
