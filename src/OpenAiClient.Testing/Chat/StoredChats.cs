using System.Collections.Concurrent;
using OpenAi.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Chat;

/// <summary>The completions that were stored because their requests asked for it.</summary>
internal sealed class StoredChats
{
    private const string Path = "chat/completions/{completion_id}";

    private readonly ConcurrentDictionary<string, StoredChat> _chats = new();

    public IEnumerable<FakeRoute> Routes =>
    [
        new("GET", "chat/completions", ListAsync),
        new("GET", Path, (exchange, path) => FindAsync(exchange, path[0], chat => WriteAsync(exchange, chat))),
        new("POST", Path, (exchange, path) => FindAsync(exchange, path[0], chat => UpdateAsync(exchange, chat))),
        new("DELETE", Path, (exchange, path) => FindAsync(exchange, path[0], chat => DeleteAsync(exchange, chat))),
        new("GET", Path + "/messages", (exchange, path) => FindAsync(exchange, path[0], chat =>
            Listing.WriteAsync(exchange, chat.Messages, static message => message.Id))),
    ];

    public void Add(ChatCompletionRequest request, ChatCompletion answer, FakeExchange exchange)
    {
        var chat = new StoredChat(exchange.Number, request, answer, exchange.Request.RequestId);
        _chats[chat.Completion.Id] = chat;
    }

    private static Task WriteAsync(FakeExchange exchange, StoredChat chat) => exchange.WriteAsync(chat.Completion);

    private Task FindAsync(FakeExchange exchange, string id, Func<StoredChat, Task> answer) =>
        _chats.TryGetValue(id, out var chat) ? answer(chat) : exchange.WriteErrorAsync(FakeError.NoSuch("chat completion", id));

    private Task ListAsync(FakeExchange exchange)
    {
        var model = exchange.Query.GetValueOrDefault("model").ToString();
        var chats = _chats.Values
            .OrderBy(static chat => chat.Place)
            .Select(static chat => chat.Completion)
            .Where(completion => model.Length == 0 || completion.Model == model)
            .Where(completion => PageQuery.FitsMetadata(exchange, completion.Metadata));
        return Listing.WriteAsync(exchange, chats, static completion => completion.Id);
    }

    private Task UpdateAsync(FakeExchange exchange, StoredChat chat)
    {
        if (!exchange.TryRead(ChatCompletionUpdateRequest.ReadJson, out var request, out var problem)
            || (problem = ChatRules.MetadataProblem(request.Metadata)) is not null)
            return exchange.WriteErrorAsync(problem);
        var updated = chat with { Completion = chat.Completion with { Metadata = request.Metadata } };
        _chats[chat.Completion.Id] = updated;
        return WriteAsync(exchange, updated);
    }

    private Task DeleteAsync(FakeExchange exchange, StoredChat chat)
    {
        _chats.TryRemove(chat.Completion.Id, out _);
        return exchange.WriteAsync(
            new ChatCompletionDeleted { Id = chat.Completion.Id, Object = "chat.completion.deleted", Deleted = true });
    }
}
