using System.Net;
using OpenAi.Chat;
using OpenAi.Files;
using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Construction;

/// <summary>These tests only need to compile: null and new() must select one overload.</summary>
public class OverloadTests
{
    [Fact]
    public async Task Null_and_new_choose_one_overload()
    {
        using var openai = FakeHandler.Json("{}").CreateClient();

        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Chat.CreateAsync<string>(null!, null));
        Assert.Throws<ArgumentNullException>(() => openai.Chat.StreamAsync<string>(null!, null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Responses.CreateAsync<string>(null!, null));
        Assert.Throws<ArgumentNullException>(() => openai.Responses.StreamAsync<string>(null!, null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Moderations.CreateAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ChatSession(openai.Chat, "m").SendAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Responses.StartSession("m").SendAsync(null!));
        Assert.Throws<ArgumentNullException>(() => openai.Chat.StartSession(null!));
        Assert.NotNull(openai.Chat.StartSession(new() { Model = "m", Messages = [] }, new() { MaxMessages = 3 }));
        Assert.NotNull(openai.Responses.StartSession(new() { Model = "m" }));
        Func<Task<ImagesResponse>> edit = () => openai.Images.EditAsync(new() { Images = [FileUpload.FromBytes("PNG"u8.ToArray(), "a.png")], Prompt = "A hat" });
        Assert.NotNull(edit);
    }

    [Fact]
    public async Task A_text_is_moderated_as_it_is()
    {
        using var handler = FakeHandler.Json("""{"id":"modr-1","model":"m","results":[]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("modr-1", (await openai.Moderations.CreateAsync("Hello.")).Id);
        JsonAssert.Contains("""{"input":"Hello."}""", handler.Requests[0].Body);
    }

    [Fact]
    public void Callers_make_what_callers_may_receive()
    {
        var limited = new RateLimitException("Slow down.", "rate_limit_exceeded", TimeSpan.FromSeconds(3));
        var info = new ResponseInfo(HttpStatusCode.OK, [new("x-request-id", "req_1"), new("x-ratelimit-remaining-requests", "7"), new("Content-Type", "text/plain")]);

        Assert.Equal((HttpStatusCode.TooManyRequests, "rate_limit_exceeded", TimeSpan.FromSeconds(3)), (limited.Status, limited.Code, limited.RetryAfter));
        Assert.Equal(("req_1", 7L, "text/plain"), (info.RequestId, info.RateLimits.Requests.Remaining, info.Header("Content-Type")));
    }

    [Fact]
    public void Every_exception_of_a_failed_call_can_be_made_by_a_caller()
    {
        Assert.Empty(typeof(OpenAiException).Assembly.GetExportedTypes()
            .Where(static type => type.IsSubclassOf(typeof(OpenAiException)) && type is { IsAbstract: false, Namespace: "OpenAi" } && type.GetConstructors().Length == 0)
            .Select(static type => $"{type.Name} needs a public constructor."));
    }
}
