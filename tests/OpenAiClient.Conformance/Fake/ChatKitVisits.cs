using OpenAi.ChatKit;
using OpenAi.Testing;
using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Asks for sessions and conversations with every kind of item.</summary>
internal static class ChatKitVisits
{
    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        await visitor.PostAsync("chatkit/sessions", """{"workflow":{"id":"wf_1"},"user":"u"}""");
        var session = Id(await visitor.PostAsync("chatkit/sessions", """
            {"workflow":{"id":"wf_1","version":"1","state_variables":{"a":1},"tracing":{"enabled":false}},"user":"u","expires_after":{"anchor":"created_at","seconds":60},
            "rate_limits":{"max_requests_per_1_minute":5},"chatkit_configuration":{"file_upload":{"enabled":true},"history":{"recent_threads":3}}}
            """));
        await visitor.PostAsync($"chatkit/sessions/{session}/cancel");
        var thread = fake.ChatKit.AddThread("u", "A title").Id;
        fake.ChatKit.AddThread("v", status: new ChatKitLockedStatus { Reason = "r" });
        fake.ChatKit.AddThread("v", status: new ChatKitClosedStatus { Reason = "r" });
        foreach (var item in Items())
            fake.ChatKit.AddItem(thread, item);
        await visitor.GetAsync("chatkit/threads?user=u");
        await visitor.GetAsync("chatkit/threads");
        await visitor.GetAsync("chatkit/threads/" + thread);
        await visitor.GetAsync($"chatkit/threads/{thread}/items");
        await visitor.DeleteAsync("chatkit/threads/" + thread);
    }

    private static IEnumerable<ChatKitThreadItem> Items() =>
    [
        new ChatKitUserMessage { Content = [new ChatKitInputText { Text = "Hi" }], Attachments = [new() { Type = ChatKitAttachmentType.File, Id = "a", Name = "a.txt", MimeType = "text/plain" }] },
        new ChatKitAssistantMessage { Content = [new() { Type = "output_text", Text = "Hello", Annotations = [new ChatKitFileAnnotation { Source = new() { Type = "file", Filename = "a.txt" } }] }] },
        new ChatKitWidget { Widget = "{}" },
        new ChatKitClientToolCall { Status = ChatKitToolCallStatus.InProgress, CallId = "c", Name = "n", Arguments = "{}" },
        new ChatKitTask { TaskType = ChatKitTaskType.Thought },
        new ChatKitTaskGroup { Tasks = [new() { Type = ChatKitTaskType.Custom }] },
    ];
}
