using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.Testing;

public sealed class FakeVectorStoresTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public FakeVectorStoresTests() => _openai = _fake.CreateClient(options => options.MaxRetries = 0);

    private VectorStoresClient Stores => _openai.VectorStores;

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task A_search_ranks_what_shares_words_with_the_query()
    {
        var store = await Stores.CreateAsync(new() { Name = "shop" });
        await AddAsync(store, "returns.md", "Goods can be returned within 30 days. The refund takes a week.");
        await AddAsync(store, "shipping.md", "Shipping takes two days.");
        await AddAsync(store, "jobs.md", "We hire.");

        var results = await Stores.SearchAsync(store.Id, new() { Query = "How many days until my refund?", RewriteQuery = true });

        Assert.Equal(["returns.md", "shipping.md"], results.Data.Select(result => result.Filename));
        Assert.Equal(["many days until refund"], results.SearchQuery);
        Assert.Equal([0.5, 0.25], results.Data.Select(result => result.Score));
        Assert.Contains("30 days", results.Data[0].Content[0].Text, StringComparison.Ordinal);
        Assert.Single((await Stores.SearchAsync(store.Id, new() { Query = "days", MaxNumResults = 1 })).Data);
        Assert.True((await Stores.SearchAsync(store.Id, new() { Query = "days", MaxNumResults = 1 })).HasMore);
        Assert.Single((await Stores.SearchAsync(store.Id, new() { Query = "days refund", RankingOptions = new() { ScoreThreshold = 0.9 } })).Data);
        Assert.Empty((await Stores.SearchAsync(store.Id, new() { Query = "unicorns" })).Data);
    }

    [Fact]
    public async Task Filters_compare_and_combine_attributes()
    {
        var store = await Stores.CreateAsync(new());
        await AddAsync(store, "a", "x", new() { ["year"] = 2020, ["team"] = "red", ["open"] = true });
        await AddAsync(store, "b", "x", new() { ["year"] = 2024, ["team"] = "blue", ["open"] = false });
        await AddAsync(store, "c", "x");

        Assert.Equal("abc", await FindAsync(null));
        Assert.Equal("a", await FindAsync(VectorStoreFilter.Equal("team", "red")));
        Assert.Equal("b", await FindAsync(VectorStoreFilter.NotEqual("team", "red")));
        Assert.Equal("b", await FindAsync(VectorStoreFilter.GreaterThan("year", 2020)));
        Assert.Equal("ab", await FindAsync(VectorStoreFilter.GreaterThanOrEqual("year", 2020)));
        Assert.Equal("a", await FindAsync(VectorStoreFilter.LessThan("year", 2024)));
        Assert.Equal("ab", await FindAsync(VectorStoreFilter.LessThanOrEqual("year", 2024)));
        Assert.Equal("a", await FindAsync(VectorStoreFilter.In("team", "red", "green")));
        Assert.Equal("b", await FindAsync(VectorStoreFilter.NotIn("team", "red", "green")));
        Assert.Equal("a", await FindAsync(VectorStoreFilter.And(VectorStoreFilter.Equal("open", true), VectorStoreFilter.LessThan("year", 2021))));
        Assert.Equal("ab", await FindAsync(VectorStoreFilter.Or(VectorStoreFilter.Equal("open", true), VectorStoreFilter.Equal("team", "blue"))));
        Assert.Equal("", await FindAsync(VectorStoreFilter.GreaterThan("team", 3)));

        async Task<string> FindAsync(VectorStoreFilter? filter) =>
            string.Concat((await Stores.SearchAsync(store.Id, new() { Query = "x", Filters = filter })).Data.Select(result => result.Filename).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_is_found_once_it_was_looked_at_often_enough()
    {
        _fake.VectorStores.PollsUntilProcessed = 2;
        var file = _fake.Files.Add("a.txt", "needle");
        var store = await Stores.CreateAsync(new() { FileIds = [file.Id] });

        var before = await Stores.SearchAsync(store.Id, new() { Query = "needle" });
        var once = await Stores.Files.GetAsync(store.Id, file.Id);
        var twice = await Stores.GetAsync(store.Id);

        Assert.Equal((VectorStoreStatus.InProgress, 1), (store.Status!, store.FileCounts!.InProgress));
        Assert.Empty(before.Data);
        Assert.Equal(VectorStoreFileStatus.InProgress, once.Status);
        Assert.Equal((VectorStoreStatus.Completed, 1, 6L), (twice.Status!, twice.FileCounts!.Completed, twice.UsageBytes));
        Assert.Single((await Stores.SearchAsync(store.Id, new() { Query = "needle" })).Data);
    }

    [Fact]
    public async Task With_a_processing_time_the_clock_counts()
    {
        var time = new FakeTime();
        _fake.TimeProvider = time;
        _fake.VectorStores.ProcessingTime = TimeSpan.FromSeconds(3);
        var file = _fake.Files.Add("a.txt", "needle");
        var store = await Stores.CreateAsync(new() { FileIds = [file.Id] });

        Assert.Equal(VectorStoreFileStatus.InProgress, (await Stores.Files.GetAsync(store.Id, file.Id)).Status);
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(VectorStoreFileStatus.Completed, (await Stores.Files.GetAsync(store.Id, file.Id)).Status);
    }

    [Fact]
    public async Task A_batch_counts_its_files_and_tells_which_failed()
    {
        _fake.VectorStores.FailFile("bad.exe", VectorStoreFileErrorCode.InvalidFile, "Not a text.");
        var store = await Stores.CreateAsync(new());
        FileUpload[] files = [FileUpload.FromBytes("good"u8.ToArray(), "good.txt"), FileUpload.FromBytes("bad"u8.ToArray(), "bad.exe")];

        var batch = await Stores.FileBatches.UploadAndPollAsync(store.Id, files, new() { Attributes = new Dictionary<string, AttributeValue> { ["k"] = "v" } });
        var failed = await Stores.FileBatches.ListFilesAsync(store.Id, batch.Id, new() { Filter = VectorStoreFileStatus.Failed }).ToListAsync();

        Assert.Equal(VectorStoreFileBatchStatus.Completed, batch.Status);
        Assert.Equal((1, 1, 2), (batch.FileCounts!.Completed, batch.FileCounts.Failed, batch.FileCounts.Total));
        Assert.Equal(("invalid_file", "Not a text.", "v"), (Assert.Single(failed).LastError!.Code?.Value, failed[0].LastError!.Message, failed[0].Attributes!["k"].Text));
    }

    [Fact]
    public async Task A_batch_can_be_cancelled_while_it_waits()
    {
        _fake.VectorStores.PollsUntilProcessed = 5;
        var file = _fake.Files.Add("a.txt", "x");
        var store = await Stores.CreateAsync(new());
        var batch = await Stores.FileBatches.CreateAsync(store.Id, new() { FileIds = [file.Id] });

        var cancelled = await Stores.FileBatches.CancelAsync(store.Id, batch.Id);

        Assert.Equal((VectorStoreFileBatchStatus.Cancelled, 1), (cancelled.Status!, cancelled.FileCounts!.Cancelled));
        await Assert.ThrowsAsync<BadRequestException>(() => Stores.FileBatches.CancelAsync(store.Id, batch.Id));
    }

    [Fact]
    public async Task Files_are_cut_as_their_strategy_wants()
    {
        var store = await Stores.CreateAsync(new());
        var file = _fake.Files.Add("a.txt", new string('a', 400) + new string('b', 400));

        await Stores.Files.CreateAndPollAsync(store.Id, new() { FileId = file.Id, ChunkingStrategy = ChunkingStrategy.FromSize(100, 50) });
        var content = await Stores.Files.GetContentAsync(store.Id, file.Id);
        var wrong = await Assert.ThrowsAsync<BadRequestException>(() => Stores.Files.CreateAsync(store.Id, new() { FileId = file.Id, ChunkingStrategy = ChunkingStrategy.FromSize(100, 51) }));

        Assert.Equal([new string('a', 400), new string('a', 200) + new string('b', 200), new string('b', 400)], content.Data.Select(part => part.Text));
        Assert.Equal("chunking_strategy", wrong.Param);
    }

    [Fact]
    public async Task Stores_are_changed_listed_and_deleted_and_forget_deleted_files()
    {
        var file = _fake.Files.Add("a.txt", "x");
        var store = await Stores.CreateAsync(new() { Name = "one", FileIds = [file.Id] });
        var other = await Stores.CreateAsync(new());

        Assert.Equal("two", (await Stores.UpdateAsync(store.Id, new() { Name = "two" })).Name);
        Assert.Equal([other.Id, store.Id], (await Stores.ListAsync(new() { Limit = 1 }).ToListAsync()).Select(item => item.Id));
        Assert.Equal("v", (await Stores.Files.UpdateAsync(store.Id, file.Id, new() { Attributes = new Dictionary<string, AttributeValue> { ["k"] = "v" } })).Attributes!["k"].Text);
        await _openai.Files.DeleteAsync(file.Id);
        Assert.Empty(await Stores.Files.ListAsync(store.Id).ToListAsync());
        await Stores.DeleteAsync(store.Id);
        await Assert.ThrowsAsync<NotFoundException>(() => Stores.GetAsync(store.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => Stores.CreateAsync(new() { FileIds = [file.Id] }));
        Assert.Equal([other.Id], _fake.VectorStores.All.Select(item => item.Id));
    }

    [Fact]
    public async Task A_store_expires_when_nobody_has_used_it()
    {
        var time = new FakeTime();
        _fake.TimeProvider = time;
        var store = await Stores.CreateAsync(new() { ExpiresAfter = VectorStoreExpirationAfter.LastActive(2) });
        time.Advance(TimeSpan.FromDays(1));
        await Stores.SearchAsync(store.Id, new() { Query = "x" });
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(VectorStoreStatus.Completed, (await Stores.GetAsync(store.Id)).Status);

        time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(VectorStoreStatus.Expired, (await Stores.GetAsync(store.Id)).Status);
        await Assert.ThrowsAsync<BadRequestException>(() => Stores.SearchAsync(store.Id, new() { Query = "x" }));
    }

    [Theory]
    [InlineData("""{"query":""}""", "query")]
    [InlineData("""{"query":"x","max_num_results":51}""", "max_num_results")]
    [InlineData("""{"query":"x","filters":{"type":"xor","filters":[]}}""", "filters")]
    [InlineData("""{"query":"x","filters":{"type":"in","key":"k","value":"v"}}""", "filters")]
    [InlineData("""{"query":"x","filters":{"type":"eq","key":"k","value":[]}}""", "filters")]
    [InlineData("""{"query":"x","filters":{"type":"eq","key":"k"}}""", "filters")]
    public async Task A_bad_search_is_told_what_is_wrong(string body, string param)
    {
        var store = await Stores.CreateAsync(new());
        await AddAsync(store, "a", "x", new() { ["k"] = "v" });

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => _openai.Raw.SendAsync(HttpMethod.Post, $"vector_stores/{store.Id}/search", body));

        Assert.Equal(param, exception.Param);
    }

    private async Task AddAsync(VectorStore store, string name, string text, Dictionary<string, AttributeValue>? attributes = null)
    {
        var file = _fake.Files.Add(name, text);
        await Stores.Files.CreateAndPollAsync(store.Id, new() { FileId = file.Id, Attributes = attributes });
    }
}
