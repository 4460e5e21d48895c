using OpenAi.Chat;

namespace OpenAi.Tests.Testing;

public sealed class FakeStoredChatTests : FakeTest
{
    [Fact]
    public async Task Completions_are_stored_when_that_is_asked_for()
    {
        Fake.Chat.Reply("kept", "lost", "streamed");
        var kept = await OpenAi.Chat.CreateAsync(Hello with { Store = true, Metadata = new Dictionary<string, string> { ["kind"] = "a" } });
        await OpenAi.Chat.CreateAsync(Hello);
        await OpenAi.Chat.StreamAsync(Hello with { Store = true, Model = "gpt-4o-mini" }).ToListAsync();

        Assert.Equal(["kept", "streamed"], (await OpenAi.Chat.ListAsync().ToListAsync()).Select(item => item.Text));
        Assert.Equal(["streamed", "kept"], (await OpenAi.Chat.ListAsync(new() { Order = ListOrder.Descending, Limit = 1 }).ToListAsync()).Select(item => item.Text));
        Assert.Equal(["streamed"], (await OpenAi.Chat.ListAsync(new() { Model = "gpt-4o-mini" }).ToListAsync()).Select(item => item.Text));
        Assert.Equal(["kept"], (await OpenAi.Chat.ListAsync(new() { Metadata = new Dictionary<string, string> { ["kind"] = "a" } }).ToListAsync()).Select(item => item.Text));
        Assert.Equal("req_fake1", (await OpenAi.Chat.GetAsync(kept.Id)).RequestId);
    }

    [Fact]
    public async Task A_stored_completion_is_changed_and_deleted()
    {
        var kept = await OpenAi.Chat.CreateAsync(Hello with { Store = true });

        var updated = await OpenAi.Chat.UpdateAsync(kept.Id, new() { Metadata = new Dictionary<string, string> { ["a"] = "b" } });
        var read = await OpenAi.Chat.GetAsync(kept.Id);
        var deleted = await OpenAi.Chat.DeleteAsync(kept.Id);
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Chat.GetAsync(kept.Id));

        Assert.Equal("b", updated.Metadata!["a"]);
        Assert.Equal("b", read.Metadata!["a"]);
        Assert.True(deleted.Deleted);
        Assert.Contains(kept.Id, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_messages_of_a_stored_completion_are_listed()
    {
        var kept = await OpenAi.Chat.CreateAsync(Hello with
        {
            Store = true,
            Messages = [ChatMessage.System("Be terse."), ChatMessage.User(["Look", ChatContentPart.FromImage(new Uri("https://example.com/a.png"))])],
        });

        var messages = await OpenAi.Chat.ListMessagesAsync(kept.Id, new() { Limit = 1 }).ToListAsync();

        Assert.Equal(["system", "user"], messages.Select(message => message.Role?.Value));
        Assert.Equal("Be terse.", messages[0].Content?.ToText());
        Assert.Equal(2, messages[1].ContentParts!.Count);
    }

    [Fact]
    public async Task A_list_refuses_what_it_does_not_know()
    {
        var limit = await Assert.ThrowsAsync<BadRequestException>(async () => await OpenAi.Chat.ListAsync(new() { Limit = 1000 }).ToListAsync());
        var order = await Assert.ThrowsAsync<BadRequestException>(async () => await OpenAi.Chat.ListAsync(new() { Order = "sideways" }).ToListAsync());

        Assert.Equal(("limit", "order"), (limit.Param, order.Param));
    }
}
