using OpenAi.Chat;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Chat;

/// <summary>The operations of stored completions over real HTTP, with recorded answers.</summary>
public class StoredChatOperationTests : WireMockTest
{
    private const string Stored = "chatcmpl-CGSbhP05yVK6UddcCirjjbqYBCuqe";
    private const string WithMessages = "chatcmpl-CTxOp1E8WvIfQtQ3En3hwngASdj0A";

    [Fact]
    public async Task List_enumerates_all_pages()
    {
        var openai = CreateClient();

        var completions = await openai.Chat.ListAsync(new() { Limit = 2 }).ToListAsync();

        Assert.Equal(
            ["chatcmpl-CGSbaNOvgWPuWA5KK92zr1IfvkOcB", "chatcmpl-CGSbZF2CuYbWhy9Nkkz64wTyDaeBA", "chatcmpl-AyPNinnUqUDYo9SAdA52NobMflmj2"],
            completions.Select(completion => completion.Id));
        Assert.Equal("Hello World 2!", completions[0].Text);
        Assert.Equal("test_value_2", completions[0].Metadata?["test_key"]);
        Assert.Equal(-2594128838342142554, completions[0].Seed);
        var sent = await SentAsync();
        Assert.All(sent, request => Assert.Equal(("GET", "/v1/chat/completions", ""), (request.Method, request.Path, request.Body)));
        Assert.Equal(["limit=2", "limit=2,after=chatcmpl-CGSbZF2CuYbWhy9Nkkz64wTyDaeBA"], sent.Select(Query));
    }

    [Fact]
    public async Task List_asks_for_metadata_by_key()
    {
        var openai = CreateClient();
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal) { ["test_scenario_5674a15d52ef475f8c36b9f5e989aadb"] = "target_value" };

        var completion = Assert.Single(await openai.Chat.ListAsync(new() { Limit = 10, Metadata = wanted }).ToListAsync());

        Assert.Equal("Target completion.", completion.Text);
        Assert.Equal("target_value", (await SentOnceAsync()).Query["metadata[test_scenario_5674a15d52ef475f8c36b9f5e989aadb]"]);
    }

    [Fact]
    public async Task Get_reads_a_stored_completion_with_what_it_was_made_with()
    {
        var openai = CreateClient();

        var completion = await openai.Chat.GetAsync(Stored);

        Assert.Equal(Stored, completion.Id);
        Assert.Equal("This is a test.", completion.Text);
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", completion.RequestId);
        Assert.Equal((1.0, 1.0, 0.0), (completion.Temperature, completion.TopP, completion.PresencePenalty));
        Assert.Equal(-8132613597486110237, completion.Seed);
        var sent = await SentOnceAsync();
        Assert.Equal(("GET", $"/v1/chat/completions/{Stored}", ""), (sent.Method, sent.Url, sent.Body));
        Assert.Null(sent.Header("content-type"));
    }

    [Fact]
    public async Task Update_posts_the_metadata_and_gives_the_completion_as_it_is_then()
    {
        var openai = CreateClient();
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["test_key_486a829dea0b4f9aa0be436759cf3a98"] = "updated_value",
            ["updated_by"] = "unit_test",
        };

        var completion = await openai.Chat.UpdateAsync("chatcmpl-CGSkWOOnYlFRuspGJ2mTHKWSeQ2Ws", new() { Metadata = metadata });

        Assert.Equal(metadata, completion.Metadata);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "/v1/chat/completions/chatcmpl-CGSkWOOnYlFRuspGJ2mTHKWSeQ2Ws"), (sent.Method, sent.Url));
        JsonAssert.Equal("""
            {"metadata":{"test_key_486a829dea0b4f9aa0be436759cf3a98":"updated_value","updated_by":"unit_test"}}
            """, sent.Body);
    }

    [Fact]
    public async Task Delete_says_what_was_deleted()
    {
        var openai = CreateClient();

        var deleted = await openai.Chat.DeleteAsync(Stored);

        Assert.Equal((Stored, "chat.completion.deleted", true), (deleted.Id, deleted.Object, deleted.Deleted));
        var sent = await SentOnceAsync();
        Assert.Equal(("DELETE", $"/v1/chat/completions/{Stored}", ""), (sent.Method, sent.Url, sent.Body));
    }

    [Fact]
    public async Task List_messages_enumerates_the_messages_with_their_parts()
    {
        var openai = CreateClient();

        var messages = await openai.Chat.ListMessagesAsync(WithMessages, new() { Limit = 2 }).ToListAsync();

        Assert.Equal([$"{WithMessages}-1", $"{WithMessages}-2", $"{WithMessages}-3"], messages.Select(message => message.Id));
        Assert.Equal("write a haiku about ai", messages[0].Content?.Text);
        Assert.Null(messages[0].ContentParts);
        Assert.Collection(
            messages[2].ContentParts!,
            part => Assert.Equal("Whose logo is this?: ", Assert.IsType<ChatTextPart>(part).Text),
            part => Assert.StartsWith("data:image/png;base64,", Assert.IsType<ChatImagePart>(part).ImageUrl.Url, StringComparison.Ordinal));
        var sent = await SentAsync();
        Assert.All(sent, request => Assert.Equal(("GET", $"/v1/chat/completions/{WithMessages}/messages"), (request.Method, request.Path)));
        Assert.Equal(["limit=2", $"limit=2,after={WithMessages}-1"], sent.Select(Query));
    }

    private static string Query(JournalRequest request) => string.Join(',', request.Query.Select(pair => $"{pair.Key}={pair.Value}"));
}
