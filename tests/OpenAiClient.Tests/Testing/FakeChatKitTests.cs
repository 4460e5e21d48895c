using OpenAi.ChatKit;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeChatKitTests : FakeTest
{
    [Fact]
    public async Task A_session_expires_and_is_ended()
    {
        var time = new FakeTime();
        Fake.TimeProvider = time;
        var request = new ChatKitSessionCreateRequest { Workflow = new() { Id = "wf_1" }, User = "user-7", ExpiresAfter = new() { Seconds = 60 }, RateLimits = new() { MaxRequestsPer1Minute = 3 } };
        var session = await OpenAi.ChatKit.Sessions.CreateAsync(request);
        var other = await OpenAi.ChatKit.Sessions.CreateAsync(request);

        Assert.Equal((ChatKitSessionStatus.Active, 3, true, false), (session.Status, session.MaxRequestsPer1Minute, session.ClientSecret.StartsWith("ek_", StringComparison.Ordinal), session.ChatkitConfiguration?.FileUpload?.Enabled));
        Assert.Equal(ChatKitSessionStatus.Cancelled, (await OpenAi.ChatKit.Sessions.CancelAsync(other.Id)).Status);
        time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal([ChatKitSessionStatus.Expired, ChatKitSessionStatus.Cancelled], Fake.ChatKit.Sessions.Select(static kept => kept.Status));
        await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.ChatKit.Sessions.CancelAsync(session.Id));
        Assert.Equal("expires_after", (await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.ChatKit.Sessions.CreateAsync(request with { ExpiresAfter = new() { Seconds = 601 } }))).Param);
    }

    [Fact]
    public async Task Conversations_of_pages_are_put_there_by_the_test()
    {
        var thread = Fake.ChatKit.AddThread("user-7", "Orders");
        Fake.ChatKit.AddThread("user-8");
        foreach (var text in (string[])["Where is it?", "Hello?"])
            Fake.ChatKit.AddItem(thread.Id, new ChatKitUserMessage { Content = [new ChatKitInputText { Text = text }] });

        Assert.Equal([thread], await OpenAi.ChatKit.Threads.ListAsync(new() { User = "user-7" }).ToListAsync());
        var items = await OpenAi.ChatKit.Threads.ListItemsAsync(thread.Id, new() { Limit = 1, Order = ListOrder.Ascending }).ToListAsync();
        Assert.Equal(["Where is it?", "Hello?"], items.Cast<ChatKitUserMessage>().Select(static item => ((ChatKitInputText)item.Content[0]).Text));
        Assert.True((await OpenAi.ChatKit.Threads.DeleteAsync(thread.Id)).Deleted);

        Assert.Equal("user-8", Assert.Single(Fake.ChatKit.Threads).User);
        Assert.Throws<KeyNotFoundException>(() => Fake.ChatKit.AddItem(thread.Id, new ChatKitWidget()));
    }

    [Fact]
    public async Task The_beta_header_is_wanted()
    {
        var refusal = await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Raw.SendAsync(HttpMethod.Get, "chatkit/threads"));

        Assert.Contains("chatkit_beta=v1", refusal.Message, StringComparison.Ordinal);
    }
}
