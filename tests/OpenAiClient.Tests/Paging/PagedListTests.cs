using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Paging;

public class PagedListTests
{
    [Fact]
    public async Task An_enumeration_requests_a_page_only_when_the_one_before_is_used_up()
    {
        using var handler = Pages("""{"data":[{"id":"a"},{"id":"b"}],"last_id":"b","has_more":true}""", """{"data":[{"id":"c"}],"last_id":"c","has_more":false}""");
        using var openai = handler.CreateClient();
        var list = openai.Chat.ListAsync();
        await using var items = list.GetAsyncEnumerator();

        Assert.Empty(handler.Requests);
        Assert.True(await items.MoveNextAsync());
        Assert.True(await items.MoveNextAsync());
        Assert.Single(handler.Requests);
        Assert.True(await items.MoveNextAsync());
        Assert.Equal("c", items.Current.Id);
        Assert.Equal(2, handler.Requests.Count);
        Assert.False(await items.MoveNextAsync());
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Pages_come_one_at_a_time_with_their_cursors()
    {
        using var handler = Pages("""{"data":[{"id":"a"}],"first_id":"a","last_id":"a","has_more":true}""", """{"data":[],"has_more":false}""");
        using var openai = handler.CreateClient();

        var pages = new List<Page<ChatCompletion>>();
        await foreach (var page in openai.Chat.ListAsync().AsPagesAsync())
            pages.Add(page);

        Assert.Equal([("a", "a"), (null, null)], pages.Select(page => (page.FirstId, page.LastId)));
        Assert.All(pages, page => Assert.Equal(1, page.ResponseInfo?.Attempts));
    }

    [Theory]
    [InlineData("""{"data":[{"id":"a"}],"last_id":"l","has_more":true}""", "after=l")]
    [InlineData("""{"data":[{"id":"a"}],"has_more":true}""", "after=a")]
    [InlineData("""{"data":[{"id":"a"}],"next":"n","has_more":true}""", "after=n")]
    [InlineData("""{"data":[{"id":"a"}],"next":"n"}""", "after=n")]
    [InlineData("""{"data":[{"object":"bucket"}],"next_page":"p","has_more":true}""", "page=p")]
    [InlineData("""{"data":[{"object":"bucket"}],"next_page":"p"}""", "page=p")]
    public async Task Each_style_of_page_names_the_next_in_its_own_way(string first, string query)
    {
        using var handler = Pages(first, """{"data":[{"id":"b"}],"next":null,"next_page":null,"has_more":false}""");
        using var openai = handler.CreateClient();

        var ids = await IdsAsync(openai);

        Assert.Equal("b", ids[^1]);
        Assert.Equal([null, query], handler.Requests.Select(static request => Next(request.Uri.Query)));

        static string? Next(string sent) => sent.TrimStart('?').Split('&').FirstOrDefault(static part => part.StartsWith("after=", StringComparison.Ordinal) || part.StartsWith("page=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"data":[{"id":"a"}],"last_id":"a","has_more":false}""")]
    [InlineData("""{"data":[{"id":"a"}],"next":"n","next_page":"p","has_more":false}""")]
    [InlineData("""{"data":[{"id":"a"}],"last_id":"a"}""")]
    [InlineData("""{"data":[{"id":"a"}],"last_id":"a","has_more":null}""")]
    public async Task Only_has_more_leads_to_another_page(string page)
    {
        using var handler = Pages(page);
        using var openai = handler.CreateClient();

        Assert.Equal(["a"], await IdsAsync(openai));
    }

    [Theory]
    [InlineData("""{"data":[{"id":"a"},{"id":"b"}]}""", """{"data":[{"id":"c"}]}""", "a,b,c")]
    [InlineData("""{"data":[{"id":"a"},{"id":"b"}],"last_id":"b"}""", """{"data":[]}""", "a,b")]
    // This server does not support cursors.
    [InlineData("""{"data":[{"id":"a"},{"id":"b"}]}""", """{"data":[{"id":"a"},{"id":"b"}]}""", "a,b")]
    public async Task A_page_as_long_as_was_asked_for_is_not_the_last_without_a_word(string first, string second, string ids)
    {
        using var handler = Pages(first, second);
        using var openai = handler.CreateClient();

        Assert.Equal(ids, string.Join(',', await openai.Chat.ListAsync(new() { Limit = 2 }).Select(static item => item.Id).ToListAsync()));
        Assert.Equal("?limit=2&after=b", handler.Requests[1].Uri.Query);
    }

    [Fact]
    public async Task An_empty_page_that_has_more_goes_on()
    {
        using var handler = Pages("""{"data":[],"last_id":"m","has_more":true}""", """{"data":[{"id":"z"}],"has_more":false}""");
        using var openai = handler.CreateClient();

        Assert.Equal(["z"], await IdsAsync(openai));
        Assert.Equal("?after=m", handler.Requests[1].Uri.Query);
    }

    [Theory]
    [InlineData("""{"data":[{"id":"a"},{"id":"b"}],"has_more":true}""")]
    [InlineData("""{"data":[{"id":"a"},{"id":"b"}],"last_id":null,"has_more":true}""")]
    [InlineData("""{"data":[{"id":"a"},{"id":"b"}],"last_id":"","has_more":true}""")]
    public async Task A_missing_cursor_falls_back_to_the_last_item(string first)
    {
        using var handler = Pages(first, """{"data":[{"id":"c"}],"has_more":false}""");
        using var openai = handler.CreateClient();

        Assert.Equal(["a", "b", "c"], await IdsAsync(openai));
        Assert.Equal("?after=b", handler.Requests[1].Uri.Query);
    }

    [Theory]
    [InlineData(2, """{"data":[{"id":"a"}],"last_id":"a","has_more":true}""")]
    [InlineData(3, """{"data":[{"id":"a"}],"last_id":"a","has_more":true}""", """{"data":[{"id":"b"}],"last_id":"b","has_more":true}""")]
    [InlineData(1, """{"data":[],"has_more":true}""")]
    public async Task A_server_that_goes_round_in_circles_is_not_followed_for_ever(int requests, params string[] circle)
    {
        var next = 0;
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer(circle[next++ % circle.Length])) };
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => IdsAsync(openai));

        Assert.Equal("The server says that there are more pages, but sends no cursor for them, or one that was already used.", exception.Message);
        Assert.Equal(requests, handler.Requests.Count);
    }

    [Fact]
    public async Task Query_parameters_are_kept_across_pages()
    {
        using var handler = Pages("""{"data":[{"id":"a/b&c"}],"has_more":true}""", """{"data":[],"has_more":false}""");
        using var openai = handler.CreateClient(options => options.Query["api-version"] = "1");

        await IdsAsync(openai, new() { Model = "gpt 4", Limit = 1, After = "start" }, new() { Query = new Dictionary<string, string> { ["x"] = "y" } });

        Assert.Equal(["after=start", "api-version=1", "limit=1", "model=gpt%204", "x=y"], Parameters(0));
        Assert.Equal(["after=a%2Fb%26c", "api-version=1", "limit=1", "model=gpt%204", "x=y"], Parameters(1));

        IEnumerable<string> Parameters(int index) => handler.Requests[index].Uri.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_enumeration_gives_no_more_items_not_even_those_that_have_arrived()
    {
        using var handler = Pages("""{"data":[{"id":"a"},{"id":"b"}],"has_more":false}""");
        using var openai = handler.CreateClient();
        using var stop = new CancellationTokenSource();
        await using var items = openai.Chat.ListAsync().GetAsyncEnumerator(stop.Token);

        Assert.True(await items.MoveNextAsync());
        await stop.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () => await items.MoveNextAsync());
        Assert.Equal(stop.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_cancelled_enumeration_names_the_callers_own_token(int cancelled)
    {
        CancellationTokenSource[] stops = [new(), new(), new()];
        using var handler = new FakeHandler
        {
            Default = async (_, token) =>
            {
                await stops[cancelled].CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("The wait has no end.");
            },
        };
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in openai.Chat.ListAsync(cancellationToken: stops[0].Token).AsPagesAsync(stops[1].Token).WithCancellation(stops[2].Token))
            {
            }
        });

        Assert.Equal(stops[cancelled].Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Each_enumeration_of_a_list_begins_anew()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("""{"data":[{"id":"a"}],"has_more":false}""")) };
        using var openai = handler.CreateClient();
        var list = openai.Chat.ListAsync();

        Assert.Equal("a", await FirstAsync());
        Assert.Equal("a", await FirstAsync());
        Assert.Equal(2, handler.Requests.Count);

        async Task<string?> FirstAsync()
        {
            await foreach (var item in list)
                return item.Id;
            return null;
        }
    }

    private static FakeHandler Pages(params string[] pages)
    {
        var handler = new FakeHandler();
        foreach (var page in pages)
            handler.Then(FakeHandler.Answer(page));
        return handler;
    }

    private static async Task<List<string>> IdsAsync(OpenAiClient openai, ChatCompletionListQuery? query = null, RequestOptions? options = null)
    {
        var ids = new List<string>();
        await foreach (var item in openai.Chat.ListAsync(query, options))
            ids.Add(item.Id);
        return ids;
    }
}
