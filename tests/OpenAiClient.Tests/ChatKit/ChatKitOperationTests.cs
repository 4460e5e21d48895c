using OpenAi.ChatKit;
using OpenAi.Tests.WireMock;
using OpenAi.VectorStores;

namespace OpenAi.Tests.ChatKit;

/// <summary>The operations of ChatKit over real HTTP, with documented answers; each requires the beta header.</summary>
public class ChatKitOperationTests : WireMockTest
{
    [Fact]
    public async Task A_session_is_made_for_a_user()
    {
        var session = await CreateClient().ChatKit.Sessions.CreateAsync(new()
        {
            Workflow = new() { Id = "workflow_alpha", StateVariables = new Dictionary<string, AttributeValue> { ["seats"] = 3, ["vip"] = true } },
            User = "user_789",
            ExpiresAfter = new() { Seconds = 300 },
            RateLimits = new() { MaxRequestsPer1Minute = 60 },
            ChatkitConfiguration = new() { FileUpload = new() { Enabled = true, MaxFiles = 20 } },
        });

        Assert.Equal(("ek_token_123", ChatKitSessionStatus.Active, 60), (session.ClientSecret, session.Status, session.RateLimits?.MaxRequestsPer1Minute));
        Assert.Equal((true, 16, null), (session.Workflow?.StateVariables?["vip"].Boolean, session.ChatkitConfiguration?.FileUpload?.MaxFileSize, session.ChatkitConfiguration?.History?.RecentThreads));
        Assert.Null(session.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task A_session_is_ended() =>
        Assert.Equal(ChatKitSessionStatus.Cancelled, (await CreateClient().ChatKit.Sessions.CancelAsync("cksess_123")).Status);

    [Fact]
    public async Task Conversations_are_listed_whatever_their_status()
    {
        var threads = await CreateClient().ChatKit.Threads.ListAsync(new() { Limit = 3, Order = ListOrder.Descending, User = "user_789" }).ToListAsync();

        Assert.Equal(["active", "locked", "dreaming"], threads.Select(static thread => thread.Status!.Type));
        Assert.Equal("A review.", Assert.IsType<ChatKitLockedStatus>(threads[1].Status).Reason);
        Assert.IsType<UnknownChatKitThreadStatus>(threads[2].Status);
        await SentOnceAsync();
    }

    [Fact]
    public async Task A_conversation_is_read_and_deleted()
    {
        var threads = CreateClient().ChatKit.Threads;

        Assert.IsType<ChatKitClosedStatus>((await threads.GetAsync("cthr_1")).Status);
        Assert.True((await threads.DeleteAsync("cthr_1")).Deleted);
        Assert.Equal(2, (await SentAsync()).Count);
    }

    [Fact]
    public async Task Items_of_every_kind_are_read_and_unknown_ones_kept()
    {
        var items = await CreateClient().ChatKit.Threads.ListItemsAsync("cthr_1", new() { Order = ListOrder.Ascending }).ToListAsync();

        var said = Assert.IsType<ChatKitUserMessage>(items[0]);
        Assert.Equal(("Your order", "Where is it?"), (Assert.IsType<ChatKitQuotedText>(said.Content[0]).Text, Assert.IsType<ChatKitInputText>(said.Content[1]).Text));
        Assert.Equal((ChatKitAttachmentType.Image, "search"), (said.Attachments[0].Type, said.InferenceOptions?.ToolChoice?.Id));
        var answered = Assert.Single(Assert.IsType<ChatKitAssistantMessage>(items[1]).Content);
        Assert.Equal("https://example.com", Assert.IsType<ChatKitUrlAnnotation>(answered.Annotations[0]).Source?.Url);
        Assert.Equal("a.pdf", Assert.IsType<ChatKitFileAnnotation>(answered.Annotations[1]).Source?.Filename);
        Assert.Equal("{}", Assert.IsType<ChatKitWidget>(items[2]).Widget);
        Assert.Equal((ChatKitToolCallStatus.Completed, "track"), (Assert.IsType<ChatKitClientToolCall>(items[3]).Status, ((ChatKitClientToolCall)items[3]).Name));
        Assert.Equal(ChatKitTaskType.Thought, Assert.IsType<ChatKitTask>(items[4]).TaskType);
        Assert.Equal("Done", Assert.Single(Assert.IsType<ChatKitTaskGroup>(items[5]).Tasks).Summary);
        Assert.Equal(("chatkit.hologram", "i7"), (Assert.IsType<UnknownChatKitThreadItem>(items[6]).Type, items[6].Id));
        await SentOnceAsync();
    }
}
