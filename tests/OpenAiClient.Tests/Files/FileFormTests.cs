using System.Net;
using OpenAi.Files;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

[Trait("Lane", "cultures")]
public class FileFormTests
{
    [Theory]
    [InlineData("plain.jsonl", "plain.jsonl")]
    [InlineData("a \"quoted\" name.txt", "a %22quoted%22 name.txt")]
    [InlineData("break\r\nX-Evil: 1.txt", "break%0D%0AX-Evil: 1.txt")]
    [InlineData("Überblick 数据 🎈.txt", "Überblick 数据 🎈.txt")]
    [InlineData("", "")]
    public async Task A_file_name_is_sent_as_browsers_send_it(string name, string sent)
    {
        using var handler = FakeHandler.Json(FileSamples.File);
        using var openai = handler.CreateClient();

        await openai.Files.CreateAsync(FileUpload.FromBytes("x"u8.ToArray(), name), FilePurpose.UserData);

        Assert.Contains($"Content-Disposition: form-data; name=\"file\"; filename=\"{sent}\"\r\n", handler.Requests[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX-Evil", handler.Requests[0].Body, StringComparison.Ordinal);
        Assert.Equal("x", (await SentForm.ReadAsync(handler.Requests[0]))["file"]);
    }

    [Fact]
    public async Task A_retried_upload_sends_the_same_bytes_again()
    {
        using var seekable = new MemoryStream("skipped content"u8.ToArray()) { Position = 8 };
        FileUpload[] sources =
        [
            FileUpload.FromBytes("content"u8.ToArray(), "a.txt"),
            FileUpload.FromStream(seekable, "a.txt"),
            FileUpload.From(static () => new OneWayStream("content"u8.ToArray()), "a.txt"),
        ];
        foreach (var source in sources)
        {
            using var handler = FakeHandler.Json("{}", HttpStatusCode.ServiceUnavailable).Then(FakeHandler.Answer(FileSamples.File));
            using var openai = handler.CreateClient(static options => { options.MaxRetries = 1; options.TimeProvider = new LeapingTime(TimeSpan.FromSeconds(60)); options.AttemptTimeout = TimeSpan.FromHours(1); });

            var file = await openai.Files.CreateAsync(source, FilePurpose.UserData);

            Assert.Equal(2, file.ResponseInfo?.Attempts);
            Assert.Equal("content", (await SentForm.ReadAsync(handler.Requests[0]))["file"]);
            Assert.Equal("content", (await SentForm.ReadAsync(handler.Requests[1]))["file"]);
        }
        Assert.True(seekable.CanRead);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_again_is_sent_once_and_the_exception_says_so()
    {
        using var handler = FakeHandler.Json("{}", HttpStatusCode.ServiceUnavailable);
        using var openai = handler.CreateClient(static options => options.MaxRetries = 3);

        var exception = await Assert.ThrowsAsync<ServerException>(() =>
            openai.Files.CreateAsync(FileUpload.FromStream(new OneWayStream("x"u8.ToArray()), "a.txt"), FilePurpose.UserData));

        Assert.Single(handler.Requests);
        Assert.Contains("Not retried: the upload 'a.txt' comes from a stream that cannot be rewound.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_file_system_is_sent_by_its_name()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl");
        await File.WriteAllTextAsync(path, "{}");
        try
        {
            using var handler = FakeHandler.Json(FileSamples.File);
            using var openai = handler.CreateClient();

            await openai.Files.CreateAsync(FileUpload.FromPath(path), FilePurpose.Batch);

            var form = await SentForm.ReadAsync(handler.Requests[0]);
            Assert.Equal("{}", form["file"]);
            Assert.EndsWith($"filename=\"{Path.GetFileName(path)}\"", form.Disposition("file"), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
