using OpenAi.Assistants;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Assistants;

/// <summary>Assistants, threads and messages over real HTTP, with recorded answers.</summary>
public class AssistantOperationTests : WireMockTest
{
    private AssistantsClient Assistants => field ??= CreateClient().Assistants;

    private ThreadsClient Threads => Assistants.Threads;

    [Fact]
    public async Task Create_makes_an_assistant_with_its_vector_store()
    {
        var assistant = await Assistants.CreateAsync(new()
        {
            Model = "gpt-4o",
            Tools = [new AssistantFileSearchTool { FileSearch = new() { MaxNumResults = 2, RankingOptions = new() { Ranker = AssistantRanker.Default20240821, ScoreThreshold = 0.5 } } }],
            ToolResources = new() { FileSearch = new() { VectorStores = [new() { FileIds = ["file-DLCAr5NoVMw44WT3FrWWva"] }] } },
        });

        Assert.Equal("asst_tTOTTKEJcjUILn1BDZTAwuwY", assistant.Id);
        Assert.Equal(["vs_6903e02342e08191bd5cee0d90722014"], assistant.ToolResources!.FileSearch!.VectorStoreIds);
    }

    [Fact]
    public async Task List_gives_the_assistants_with_their_tools()
    {
        var tools = new List<string?>();
        await foreach (var assistant in Assistants.ListAsync())
            tools.Add(assistant.Tools.Count > 0 ? assistant.Tools[0].Type : null);

        Assert.Equal([null, "function", "file_search"], tools);
    }

    [Fact]
    public async Task Get_gives_one_assistant()
    {
        var assistant = await Assistants.GetAsync("asst_nhxgDqo6qGQapC8t5lPpo7kB");

        Assert.Equal("hello!", assistant.Metadata!["test_metadata_cleanup_eligible"]);
        Assert.Equal(AssistantResponseFormat.Auto, assistant.ResponseFormat);
    }

    [Fact]
    public async Task Update_changes_an_assistant() =>
        Assert.IsType<AssistantTextResponseFormat>((await Assistants.UpdateAsync("asst_lmHh31nj3iu1EBPXnXq16NFe", new() { ResponseFormat = AssistantResponseFormat.Text })).ResponseFormat);

    [Fact]
    public async Task Delete_says_that_an_assistant_is_gone() =>
        Assert.True((await Assistants.DeleteAsync("asst_0Zpg0MDpGVgx2pLkXITMKl35")).Deleted);

    [Fact]
    public async Task Threads_are_created_with_text_and_images()
    {
        var thread = await Threads.CreateAsync(new()
        {
            Messages =
            [
                ThreadMessageRequest.User("Hello, world!"),
                new()
                {
                    Role = ThreadMessageRole.User,
                    Content = ["Can you describe this image for me?", ThreadInputPart.FromImageUrl(new Uri("https://test.openai.com/image.png"))],
                    Metadata = new Dictionary<string, string> { ["messageMetadata"] = "messageMetadataValue" },
                },
            ],
        });

        Assert.Equal("thread_RlrT8ETTcg2l15t95CvKvkxG", thread.Id);
    }

    [Fact]
    public async Task Threads_are_read_changed_and_deleted()
    {
        Assert.Equal("threadMetadataValue", (await Threads.GetAsync("thread_AHqXohYpLueVwYQ23H8ZIaGO")).Metadata!["threadMetadata"]);
        var changed = await Threads.UpdateAsync("thread_Q1yKHOMIqQaRApLIyDkJgISP", new() { ToolResources = new() { FileSearch = new() { VectorStoreIds = ["vs_6903e024f500819193013113ef2edc7e"] } } });
        Assert.Equal(["vs_6903e024f500819193013113ef2edc7e"], changed.ToolResources!.FileSearch!.VectorStoreIds);
        Assert.True((await Threads.DeleteAsync("thread_Yd4EBztr1TGVYGrsBKmvdweb")).Deleted);
    }

    [Fact]
    public async Task Messages_are_added_and_listed()
    {
        Assert.Equal("Hello, assistant!", (await Threads.Messages.CreateAsync("thread_NUrWJ6JJC35TsXsYa7jm7JgC", ThreadMessageRequest.User("Hello, assistant!"))).Text);
        var messages = new List<ThreadMessage>();
        await foreach (var message in Threads.Messages.ListAsync("thread_ru4jnkFhulNNG5c2ccPiprAz", new() { Order = ListOrder.Ascending }))
            messages.Add(message);

        Assert.Equal("Describe this image with auto detail:", messages[0].Text);
        Assert.Equal(ThreadImageDetail.Auto, Assert.IsType<ThreadImageUrlPart>(messages[0].Content[1]).ImageUrl.Detail);
    }

    [Fact]
    public async Task Messages_are_read_changed_and_deleted()
    {
        const string Thread = "thread_ohNJmn4u7fJZkzneQRbMe2KZ";
        Assert.Equal("Goodbye, world!", (await Threads.Messages.GetAsync(Thread, "msg_9xCFzXJYpT59URyaZlz49jGE")).Text);
        var changed = await Threads.Messages.UpdateAsync(Thread, "msg_9xCFzXJYpT59URyaZlz49jGE", new() { Metadata = new Dictionary<string, string> { ["messageMetadata"] = "newValue" } });
        Assert.Equal("newValue", changed.Metadata!["messageMetadata"]);
        Assert.True((await Threads.Messages.DeleteAsync(Thread, "msg_J716scMJumFtgFf7ElGbaAN3")).Deleted);
    }
}
