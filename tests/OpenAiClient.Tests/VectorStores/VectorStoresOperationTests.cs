using OpenAi.Tests.WireMock;
using OpenAi.VectorStores;

namespace OpenAi.Tests.VectorStores;

/// <summary>The operations of vector stores over real HTTP, with documented answers.</summary>
public class VectorStoresOperationTests : WireMockTest
{
    private const string Id = "vs_abc123";
    private const string FileId = "file-abc123";
    private const string BatchId = "vsfb_abc123";

    [Fact]
    public async Task Create_makes_a_vector_store()
    {
        var answer = await CreateClient().VectorStores.CreateAsync(new() { Name = "Support FAQ" });

        Assert.Equal((Id, "Support FAQ", 139920L, 3), (answer.Id, answer.Name, answer.UsageBytes, answer.FileCounts?.Completed));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task List_enumerates_the_vector_stores()
    {
        var items = await CreateClient().VectorStores.ListAsync(new() { Limit = 2, Order = ListOrder.Descending, Before = "vs_z" }).ToListAsync();

        Assert.Equal(Id, Assert.Single(items).Id);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Get_tells_about_a_vector_store()
    {
        var answer = await CreateClient().VectorStores.GetAsync(Id);

        Assert.Equal((Id, VectorStoreStatus.Completed), (answer.Id, answer.Status));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Update_changes_a_vector_store()
    {
        var answer = await CreateClient().VectorStores.UpdateAsync(Id, new() { Name = "Support FAQ" });

        Assert.Equal("Support FAQ", answer.Name);
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Delete_says_what_was_deleted()
    {
        var answer = await CreateClient().VectorStores.DeleteAsync(Id);

        Assert.Equal((Id, "vector_store.deleted", true), (answer.Id, answer.Object, answer.Deleted));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Search_finds_chunks()
    {
        var answer = await CreateClient().VectorStores.SearchAsync(Id, new() { Query = "What is the return policy?", Filters = VectorStoreFilter.Equal("author", "John Doe") });

        Assert.Equal(["What is the return policy?"], answer.SearchQuery);
        Assert.Equal(("document.pdf", 0.95, "Relevant chunk"), (answer.Data[0].Filename, answer.Data[0].Score, answer.Data[0].Content[0].Text));
        Assert.Equal("John Doe", answer.Data[0].Attributes?["author"].Text);
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Create_puts_a_file_in()
    {
        var answer = await CreateClient().VectorStores.Files.CreateAsync(Id, new() { FileId = FileId });

        Assert.Equal((FileId, Id), (answer.Id, answer.VectorStoreId));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task List_enumerates_the_files()
    {
        var items = await CreateClient().VectorStores.Files.ListAsync(Id, new() { Filter = VectorStoreFileStatus.Completed }).ToListAsync();

        Assert.Equal(FileId, Assert.Single(items).Id);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Get_tells_about_a_file()
    {
        var answer = await CreateClient().VectorStores.Files.GetAsync(Id, FileId);

        Assert.Equal((1234L, VectorStoreFileStatus.Completed), (answer.UsageBytes, answer.Status));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Update_gives_a_file_attributes()
    {
        var answer = await CreateClient().VectorStores.Files.UpdateAsync(Id, FileId, new() { Attributes = new Dictionary<string, AttributeValue> { ["key1"] = "value1", ["key2"] = 2 } });

        Assert.Equal(2, answer.Attributes?["key2"].Number);
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Delete_takes_a_file_out()
    {
        var answer = await CreateClient().VectorStores.Files.DeleteAsync(Id, FileId);

        Assert.Equal((FileId, "vector_store.file.deleted", true), (answer.Id, answer.Object, answer.Deleted));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Content_gives_the_text_of_a_file()
    {
        var answer = await CreateClient().VectorStores.Files.GetContentAsync(Id, FileId);

        Assert.Equal("Chapter 1", Assert.Single(answer.Data).Text);
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Create_puts_files_in_together()
    {
        var answer = await CreateClient().VectorStores.FileBatches.CreateAsync(Id, new() { FileIds = [FileId, "file-abc456"] });

        Assert.Equal((BatchId, VectorStoreFileBatchStatus.InProgress), (answer.Id, answer.Status));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Get_tells_about_a_batch()
    {
        var answer = await CreateClient().VectorStores.FileBatches.GetAsync(Id, BatchId);

        Assert.Equal((VectorStoreFileBatchStatus.Completed, 3), (answer.Status, answer.FileCounts?.Total));
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Cancel_stops_a_batch()
    {
        var answer = await CreateClient().VectorStores.FileBatches.CancelAsync(Id, BatchId);

        Assert.Equal(VectorStoreFileBatchStatus.Cancelled, answer.Status);
        Assert.Null(answer.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task List_enumerates_the_files_of_a_batch()
    {
        var items = await CreateClient().VectorStores.FileBatches.ListFilesAsync(Id, BatchId, new() { Limit = 2, Order = ListOrder.Ascending }).ToListAsync();

        Assert.Equal(FileId, Assert.Single(items).Id);
        await SentOnceAsync();
    }
}
