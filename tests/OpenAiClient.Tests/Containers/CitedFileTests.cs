using System.Net;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Containers;

public sealed class CitedFileTests : IDisposable
{
    private const string NotFound = """{"error":{"message":"File not found."}}""";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Files_that_an_answer_cites_are_saved_once_each_under_free_names()
    {
        using var handler = new FakeHandler { Default = static (request, _) => Task.FromResult(FakeHandler.Answer(request.RequestUri!.AbsolutePath, mediaType: "image/png")) };
        using var openai = handler.CreateClient();
        var target = Path.Combine(_directory.FullName, "out");

        var paths = await openai.Containers.Files.SaveAsync(
            [Cited("cfile_1", "chart.png"), new ResponseUrlCitation { Url = "https://example.test" }, Cited("cfile_1", "chart.png"), Cited("cfile_2", "chart.png")], target);

        Assert.Equal([Path.Combine(target, "chart.png"), Path.Combine(target, "chart (2).png")], paths);
        Assert.Equal("/v1/containers/cntr_1/files/cfile_2/content", await File.ReadAllTextAsync(paths[1]));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task What_a_response_cites_is_saved_in_one_line()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        var container = await openai.Containers.CreateAsync(new() { Name = "report" });
        var chart = fake.Containers.AddFile(container.Id, "chart.png", "a picture");
        var text = new ResponseOutputTextPart { Text = "See chart.png.", Annotations = [new ResponseContainerFileCitation { ContainerId = container.Id, FileId = chart.Id, Filename = "chart.png" }] };
        fake.Responses.Reply(FakeResponseReply.Items(new ResponseMessageItem { Role = ResponseRole.Assistant, Content = text }));

        var response = await openai.Responses.CreateAsync(new() { Model = "gpt-5.6-terra", Input = "Draw it." });
        var paths = await openai.Containers.Files.SaveAsync(response.Citations, _directory.FullName);

        Assert.Equal("a picture", await File.ReadAllTextAsync(Assert.Single(paths)));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\temp\\a.txt", "a.txt")]
    [InlineData("..", "cfile_1")]
    [InlineData("", "cfile_1")]
    [InlineData("a\0b\n.txt", "ab.txt")]
    public async Task A_name_that_a_server_tells_stays_within_the_directory(string name, string saved)
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("x", mediaType: "text/plain")) };
        using var openai = handler.CreateClient();

        var paths = await openai.Containers.Files.SaveAsync([Cited("cfile_1", name)], _directory.FullName);

        Assert.Equal([Path.Combine(_directory.FullName, saved)], paths);
    }

    [Fact]
    public async Task Without_files_that_are_cited_nothing_is_made()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var target = Path.Combine(_directory.FullName, "none");

        Assert.Empty(await openai.Containers.Files.SaveAsync([], target));
        Assert.False(Directory.Exists(target));
    }

    [Theory]
    [InlineData(200, """{"id":"cntr_1","status":"running"}""", false)]
    [InlineData(200, """{"id":"cntr_1","status":"expired"}""", true)]
    [InlineData(404, NotFound, true)]
    [InlineData(500, NotFound, false)]
    public async Task A_file_that_is_not_found_is_told_by_the_life_of_its_container(int status, string container, bool isDead)
    {
        using var handler = FakeHandler.Json(NotFound, HttpStatusCode.NotFound).Then(FakeHandler.Answer(container, (HttpStatusCode)status));
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Containers.Files.SaveAsync("cntr_1", "cfile_1", Path.Combine(_directory.FullName, "a")));

        Assert.Equal(isDead, exception.Message.StartsWith("The container has expired", StringComparison.Ordinal));
        Assert.Contains("File not found.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_directory.GetFiles());
    }

    private static ResponseContainerFileCitation Cited(string fileId, string name) => new() { ContainerId = "cntr_1", FileId = fileId, Filename = name };
}
