using OpenAi.Assistants;
using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Fuzz.Targets;

/// <summary>The accumulators of all streams, each of which takes its own events.</summary>
internal sealed class Folds
{
    private readonly ChatCompletionAccumulator _chat = new();
    private readonly ResponseAccumulator _responses = new();
    private readonly AssistantStreamAccumulator _assistants = new();

    public void Add(object item)
    {
        if (item is ChatCompletionChunk chunk)
            _chat.Add(chunk);
        else if (item is ResponseStreamEvent made)
            _responses.Add(made);
        else if (item is AssistantStreamEvent happening)
            _assistants.Add(happening);
    }

    public string Result() => $"{_chat.ToCompletion()} {_responses.ToResponse()} {string.Join(", ", _assistants.ToMessages())} {string.Join(", ", _assistants.ToSteps())}";
}
