using OpenAi.Chat;
using OpenAi.Files;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Common;

public sealed class RequiredEnumTests
{
    [Fact]
    public async Task A_required_open_enum_that_is_null_is_refused_before_anything_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        await using var fake = FakeOpenAi.Start();
        var file = FileUpload.FromBytes("{}"u8.ToArray(), "a.jsonl");

        await Assert.ThrowsAsync<ArgumentNullException>("purpose", () => openai.Files.CreateAsync(file, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("purpose", () => openai.Files.UploadAsync("a.jsonl", null!));
        await Assert.ThrowsAsync<ArgumentNullException>("purpose", () => openai.Uploads.UploadFileAsync(file, null!));
        Assert.Throws<ArgumentNullException>("format", () => ChatContentPart.FromAudio([1], null!));
        Assert.Throws<ArgumentNullException>("mode", () => ChatToolChoice.ForAllowed(null!));
        Assert.Throws<ArgumentNullException>("mode", () => ResponseToolChoice.ForAllowed(null!));
        Assert.Throws<ArgumentNullException>("code", () => fake.Assistants.FailRun(null!));
        Assert.Throws<ArgumentNullException>("reason", () => fake.Assistants.CutRun(null!));
    }
}
