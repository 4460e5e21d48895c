using OpenAi.Responses;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Conversations;

/// <summary>The operations of conversations over real HTTP, with recorded answers.</summary>
public class ConversationOperationTests : WireMockTest
{
    private const string Id = "conv_6a3f11765ab88196bb163daa1e6dc3030eea6ca4e48c1c16";
    private const string WithItems = "conv_6a64d61271bc81978f6bf8089632a0790f2c9ddbc598f953";
    private const string Item = "msg_6a64d61300bc8197b2ee13bee46a49890f2c9ddbc598f953";

    private static readonly ResponseInclude[] _include = [ResponseInclude.InputImageUrls, ResponseInclude.WebSearchSources];

    [Fact]
    public async Task Create_sends_the_first_items()
    {
        var conversation = await CreateClient().Conversations.CreateAsync(new() { Items = [ResponseItem.User([ResponseContentPart.FromText("first item")])] });

        Assert.Equal((WithItems, "conversation"), (conversation.Id, conversation.Object));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1784993298), conversation.CreatedAt);
        JsonAssert.Equal("""{"items":[{"type":"message","role":"user","content":[{"type":"input_text","text":"first item"}]}]}""", (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task Get_reads_the_metadata() =>
        Assert.Equal("test", (await CreateClient().Conversations.GetAsync(Id)).Metadata?["topic"]);

    [Fact]
    public async Task Update_changes_the_metadata()
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["topic"] = "updated-test", ["purpose"] = "conversation-test" };

        Assert.Equal(metadata, (await CreateClient().Conversations.UpdateAsync(Id, new() { Metadata = metadata })).Metadata);
    }

    [Fact]
    public async Task Delete_tells_whether_the_conversation_is_deleted() =>
        Assert.True((await CreateClient().Conversations.DeleteAsync("conv_6a3f193a23f08197a8aaeee38622750f0903dc172c433d83")).Deleted);

    [Fact]
    public async Task Items_are_listed_with_what_is_to_be_included()
    {
        var items = await CreateClient().Conversations.Items.ListAsync(WithItems, new() { Include = _include }).ToListAsync();

        Assert.Equal(["second item", "first item"], items.Cast<ResponseMessageItem>().Select(static item => item.Text));
        Assert.Equal($"/v1/conversations/{WithItems}/items?include%5B%5D=message.input_image.image_url&include%5B%5D=web_search_call.action.sources", (await SentOnceAsync()).Url);
    }

    [Fact]
    public async Task Items_are_added_with_the_query_of_a_post()
    {
        var page = await CreateClient().Conversations.Items.CreateAsync(WithItems, new() { Items = [ResponseItem.User([ResponseContentPart.FromText("second item")])] }, new() { Include = _include });

        Assert.Equal(Item, Assert.Single(page.Data).Id);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "message.input_image.image_url,web_search_call.action.sources"), (sent.Method, sent.Query["include[]"]));
    }

    [Fact]
    public async Task Get_reads_an_item_of_a_conversation() =>
        Assert.Equal("second item", Assert.IsType<ResponseMessageItem>(await CreateClient().Conversations.Items.GetAsync(WithItems, Item, new() { Include = _include })).Text);

    [Fact]
    public async Task Delete_removes_an_item_from_a_conversation()
    {
        Assert.Equal(WithItems, (await CreateClient().Conversations.Items.DeleteAsync(WithItems, Item)).Id);
        Assert.Equal("DELETE", (await SentOnceAsync()).Method);
    }
}
