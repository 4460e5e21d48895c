using OpenAi.Files;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Files;

/// <summary>The operations of files over real HTTP, with recorded answers.</summary>
public class FilesOperationTests : WireMockTest
{
    private const string Id = "file-8b8J1x9SpFKobop9wFkAZs";

    [Fact]
    public async Task Create_sends_the_file_and_its_purpose_as_a_form()
    {
        var openai = CreateClient();

        var file = await openai.Files.CreateAsync(Upload(), FilePurpose.Assistants);

        Assert.Equal((Id, "file", 50L, "test-file-delete-me.txt"), (file.Id, file.Object, file.Bytes, file.Filename));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1780006012), file.CreatedAt);
        Assert.Equal(FileStatus.Processed, file.Status);
        Assert.Null(file.ExpiresAt);
        Assert.Null(file.ExtraFields);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "/v1/files"), (sent.Method, sent.Url));
        Assert.Equal(sent.Bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), sent.Header("content-length"));
    }

    [Fact]
    public async Task Create_tells_what_is_wrong_with_a_purpose()
    {
        var openai = CreateClient();

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => openai.Files.CreateAsync(Upload(), "world_domination"));

        Assert.Equal("purpose", exception.Param);
        Assert.Contains("'world_domination' is not one of", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_enumerates_all_pages()
    {
        var openai = CreateClient();

        var files = await openai.Files.ListAsync(new() { Purpose = FilePurpose.Assistants, Limit = 2 }).ToListAsync();

        Assert.Equal(["file-3fTGwUzYyZ7yYEDyj2oMtb", "file-FBwBeX53bonecYoXykEqbp", "file-9sRbjNzK978SMrGK3Btabh"], files.Select(static file => file.Id));
        Assert.Equal([56L, 50, 24], files.Select(static file => file.Bytes));
        Assert.All(files, static file => Assert.Equal(FilePurpose.Assistants, file.Purpose));
        Assert.Equal(2, (await SentAsync()).Count);
    }

    [Fact]
    public async Task Get_tells_about_a_file()
    {
        var file = await CreateClient().Files.GetAsync(Id);

        Assert.Equal((Id, 50L), (file.Id, file.Bytes));
        Assert.Equal(("GET", $"/v1/files/{Id}", ""), ((await SentOnceAsync()).Method, (await SentOnceAsync()).Url, (await SentOnceAsync()).Body));
    }

    [Fact]
    public async Task Wait_asks_for_the_file_and_returns_it_when_it_is_processed()
    {
        var file = await CreateClient().Files.PollAsync(Id);

        Assert.Equal(FileStatus.Processed, file.Status);
        Assert.Equal($"/v1/files/{Id}", (await SentOnceAsync()).Url);
    }

    [Fact]
    public async Task Delete_says_what_was_deleted()
    {
        var deleted = await CreateClient().Files.DeleteAsync(Id);

        Assert.Equal((Id, "file", true), (deleted.Id, deleted.Object, deleted.Deleted));
        Assert.Equal(("DELETE", $"/v1/files/{Id}"), ((await SentOnceAsync()).Method, (await SentOnceAsync()).Url));
    }

    [Fact]
    public async Task Download_gives_the_bytes_as_they_are()
    {
        await using var download = await CreateClient().Files.DownloadAsync(Id);

        Assert.Equal("A file that is soon deleted.\n"u8.ToArray(), await download.ReadAsBytesAsync());
        Assert.Equal("application/octet-stream", download.MediaType);
        Assert.Equal(("GET", $"/v1/files/{Id}/content"), ((await SentOnceAsync()).Method, (await SentOnceAsync()).Url));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_by_every_operation()
    {
        var files = CreateClient().Files;

        foreach (var operation in (Func<Task>[])[() => files.GetAsync("fake_id"), () => files.DeleteAsync("fake_id"), () => files.DownloadAsync("fake_id")])
        {
            var exception = await Assert.ThrowsAsync<NotFoundException>(operation);
            Assert.Equal("id", exception.Param);
            Assert.Contains("No such File object: fake_id", exception.Message, StringComparison.Ordinal);
        }
    }

    private static FileUpload Upload() => FileUpload.FromBytes("A file that is soon deleted."u8.ToArray(), "test-file-delete-me.txt");
}
