using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Schemas;

namespace CustomerService;

/// <summary>The model through <c>/chat/completions</c>.</summary>
internal sealed class ChatServiceModel(ChatClient chat, string model, string instructions, ToolFunction search) : IServiceModel
{
    // Searches are in the history too, so it has limits.
    private readonly ChatSession _session = new(chat, model, instructions, new() { Functions = [search], MaxMessages = 40 });

    public IEnumerable<Said> History => _session.History.Select(SaidIn).OfType<Said>();

    public async Task<string> AnswerAsync(string message, CancellationToken stop) => (await _session.SendAsync(message, cancellationToken: stop)).Text;

    public async Task<StructuredAnswer<Sentiment>> JudgeAsync(string instructions, IEnumerable<string> messages, CancellationToken stop)
    {
        var request = new ChatCompletionRequest { Model = model, Messages = [ChatMessage.System(instructions), .. messages.Select(static text => ChatMessage.User(text))] };
        return await chat.CreateAsync(request, ServiceJson.Default.Sentiment, cancellationToken: stop);
    }

    private static Said? SaidIn(ChatMessage message) => message switch
    {
        UserChatMessage customer => new(ByCustomer: true, customer.Content?.ToText() ?? ""),
        AssistantChatMessage { Text.Length: > 0 } desk => new(ByCustomer: false, desk.Text),
        _ => null,
    };
}
