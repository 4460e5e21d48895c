using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>An answer without the essential fields of its operation has failed, whatever its status code.</summary>
public class MissingIdTests
{
    private static readonly Dictionary<string, Func<OpenAiClient, Task>> _single = new()
    {
        ["assistant"] = static openai => openai.Assistants.GetAsync("asst_1"),
        ["new assistant"] = static openai => openai.Assistants.CreateAsync(new() { Model = "m" }),
        ["thread"] = static openai => openai.Assistants.Threads.CreateAsync(new()),
        ["message"] = static openai => openai.Assistants.Threads.Messages.GetAsync("thread_1", "msg_1"),
        ["run"] = static openai => openai.Assistants.Threads.Runs.GetAsync("thread_1", "run_1"),
        ["step"] = static openai => openai.Assistants.Threads.Runs.Steps.GetAsync("thread_1", "run_1", "step_1"),
        ["vector store"] = static openai => openai.VectorStores.GetAsync("vs_1"),
        ["file of a vector store"] = static openai => openai.VectorStores.Files.GetAsync("vs_1", "file_1"),
        ["file batch"] = static openai => openai.VectorStores.FileBatches.GetAsync("vs_1", "batch_1"),
        ["file"] = static openai => openai.Files.GetAsync("file_1"),
        ["upload"] = static openai => openai.Uploads.CancelAsync("upload_1"),
        ["response"] = static openai => openai.Responses.GetAsync("resp_1"),
        ["conversation"] = static openai => openai.Conversations.GetAsync("conv_1"),
        ["model"] = static openai => openai.Models.GetAsync("m"),
    };

    public static TheoryData<string> Single => [.. _single.Keys];

    [Theory]
    [MemberData(nameof(Single))]
    public async Task A_single_resource_without_an_id_is_refused_with_what_came(string resource)
    {
        foreach (var body in (string[])["""{"object":"x"}""", """{"object":"x","id":null}""", """{"id":"","output":[]}"""])
        {
            using var handler = FakeHandler.Json(body);
            using var openai = handler.CreateClient();

            var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => _single[resource](openai));

            Assert.Equal("$.id", exception.Path);
            Assert.Contains(body, exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Single))]
    public async Task An_id_that_is_a_number_is_an_id(string resource)
    {
        using var handler = FakeHandler.Json("""{"id":5,"output":[]}""");
        using var openai = handler.CreateClient();

        await _single[resource](openai);
    }

    [Theory]
    [InlineData("""{}""", false)]
    [InlineData("""{"object":"file.deleted","deleted":null}""", false)]
    [InlineData("""{"deleted":true}""", true)]
    [InlineData("""{"id":"file_1"}""", true)]
    public async Task A_deletion_says_what_it_deleted_or_that_it_did(string body, bool isAnswer)
    {
        using var handler = FakeHandler.Json(body);
        using var openai = handler.CreateClient();
        var call = openai.Files.DeleteAsync("file_1");

        if (isAnswer)
            await call;
        else
            Assert.Equal("$.deleted", (await Assert.ThrowsAsync<InvalidResponseException>(() => call)).Path);
    }

    [Fact]
    public async Task An_answer_of_a_chat_needs_no_id()
    {
        using var handler = FakeHandler.Json("""{"choices":[{"message":{"content":"Hi"}}]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(new() { Model = "m", Messages = [] })).Text);
    }

    [Theory]
    [InlineData("""{"data":[null]}""", "$.data[0]")]
    [InlineData("""{"data":[{"embedding":[1]},null]}""", "$.data[1]")]
    [InlineData("""{"object":"list"}""", "$.data")]
    public async Task Null_in_the_place_of_a_vector_does_not_move_the_others(string body, string path)
    {
        using var handler = FakeHandler.Json(body);
        using var openai = handler.CreateClient();

        Assert.Equal(path, (await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Embeddings.CreateAsync(new() { Model = "m", Input = "a" }))).Path);
    }

    [Theory]
    [InlineData("""{"choices":[null]}""", null)]
    [InlineData("""{"choices":[null,{"message":{"content":"Hi"}}]}""", "Hi")]
    public async Task Null_in_the_place_of_a_choice_costs_itself_and_nothing_but_null_is_no_answer(string body, string? text)
    {
        using var handler = FakeHandler.Json(body);
        using var openai = handler.CreateClient();
        var call = openai.Chat.CreateAsync(new() { Model = "m", Messages = [] });

        if (text is not null)
            Assert.Equal(text, Assert.Single((await call).Choices).Message.Text);
        else
            Assert.Equal("$.choices", (await Assert.ThrowsAsync<InvalidResponseException>(() => call)).Path);
    }

    [Fact]
    public async Task Null_in_the_place_of_a_result_is_not_unflagged()
    {
        using var handler = FakeHandler.Json("""{"results":[null]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("$.results[0]", (await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Moderations.CreateAsync(new() { Input = "hi" }))).Path);
    }

    [Fact]
    public async Task Null_among_the_items_of_a_page_costs_itself()
    {
        using var handler = FakeHandler.Json("""{"data":[null,{"id":"a"},null]}""");
        using var openai = handler.CreateClient();
        var models = new List<string>();

        await foreach (var model in openai.Models.ListAsync())
            models.Add(model.Id);

        Assert.Equal(["a"], models);
    }
}
