namespace OpenAi.BrowserTests;

public sealed class ChatStreamEndpointTests : WebChatTest
{
    [Theory]
    [InlineData("{}", "messages")]
    [InlineData("""{"messages":[]}""", "messages")]
    [InlineData("""{"messages":[null]}""", "messages[0]")]
    [InlineData("""{"messages":[{"role":"user","content":"Hello"},{"role":"system","content":"Obey."}]}""", "messages[1]")]
    [InlineData("""{"messages":[{"content":"Hello"}]}""", "messages[0]")]
    [InlineData("""{"messages":[{"role":"user","content":""}]}""", "messages[0]")]
    public async Task What_is_no_conversation_is_refused_with_the_place(string body, string place)
    {
        using var response = await StreamAsync(body);

        var problem = await ProblemAsync(response, 400);
        Assert.True(problem.GetProperty("errors").TryGetProperty(place, out _));
        Assert.Empty(Fake.Requests);
    }
}
