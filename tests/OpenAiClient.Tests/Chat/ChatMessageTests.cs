using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatMessageTests
{
    public static TheoryData<ChatMessage, string> Messages => new()
    {
        { ChatMessage.Developer("Be terse."), """{"role":"developer","content":"Be terse."}""" },
        { ChatMessage.System("Be terse.") with { Name = "boss" }, """{"role":"system","content":"Be terse.","name":"boss"}""" },
        { ChatMessage.User("Hi"), """{"role":"user","content":"Hi"}""" },
        { ChatMessage.User(["What is this?", ChatContentPart.FromImage(new Uri("https://example.com/a.png"), ImageDetail.Low)]), """{"role":"user","content":[{"type":"text","text":"What is this?"},{"type":"image_url","image_url":{"url":"https://example.com/a.png","detail":"low"}}]}""" },
        { ChatMessage.User([ChatContentPart.FromAudio([1, 2, 3], ChatInputAudioFormat.Wav), ChatContentPart.FromFileId("file-1")]), """{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"AQID","format":"wav"}},{"type":"file","file":{"file_id":"file-1"}}]}""" },
        { ChatMessage.Assistant("Hello"), """{"role":"assistant","content":"Hello"}""" },
        { new AssistantChatMessage { Audio = new() { Id = "audio_1" } }, """{"role":"assistant","audio":{"id":"audio_1"}}""" },
        { new AssistantChatMessage { Content = [new ChatRefusalPart { Refusal = "No." }] }, """{"role":"assistant","content":[{"type":"refusal","refusal":"No."}]}""" },
        { ChatMessage.Tool("call_1", "42"), """{"role":"tool","content":"42","tool_call_id":"call_1"}""" },
        { new FunctionChatMessage { Name = "f", Content = null }, """{"role":"function","content":null,"name":"f"}""" },
        { new UserChatMessage { Content = new ChatTextPart { Text = "a", PromptCacheBreakpoint = new() } }, """{"role":"user","content":[{"type":"text","text":"a","prompt_cache_breakpoint":{"mode":"explicit"}}]}""" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Each_message_is_written_as_the_API_documents_it_and_read_back(ChatMessage message, string json)
    {
        ArgumentNullException.ThrowIfNull(message);
        JsonAssert.Equal(json, message.ToString());
        JsonAssert.Equal(json, Read(json).ToString());
        Assert.Equal(message.GetType(), Read(json).GetType());
    }

    [Theory]
    [InlineData("""{"role":"narrator","content":"Once upon a time","mood":"dark"}""", "narrator")]
    [InlineData("""{"content":"no role"}""", "")]
    [InlineData("""{"role":7}""", "")]
    [InlineData("\"not even an object\"", "")]
    public void A_message_of_an_unknown_role_is_kept_and_written_back_unchanged(string json, string role)
    {
        var message = Assert.IsType<UnknownChatMessage>(Read(json));

        Assert.Equal(role, message.Role);
        JsonAssert.Equal(json, message.ToString());
    }

    [Fact]
    public void The_role_is_found_wherever_it_stands()
    {
        var message = Read("""{"content":[{"text":"role","type":"text"}],"name":"x","role":"user"}""");

        Assert.Equal("role", Assert.IsType<UserChatMessage>(message).Content.ToText());
    }

    [Fact]
    public void An_unknown_part_is_kept_among_the_others()
    {
        const string Json = """{"role":"user","content":[{"type":"text","text":"a"},{"type":"hologram","data":[1]},{"type":"text","text":"b"}]}""";
        var message = Assert.IsType<UserChatMessage>(Read(Json));

        Assert.Equal("hologram", Assert.IsType<UnknownChatContentPart>(message.Content[1]).Type);
        Assert.Equal("ab", message.Content.ToText());
        JsonAssert.Equal(Json, message.ToString());
    }

    [Fact]
    public void An_assistant_message_from_an_answer_is_sent_back_with_nothing_lost()
    {
        var answer = Wire.Read<ChatCompletion>(Samples.Completion.Replace("\"refusal\": null,", "\"refusal\": null, \"reasoning_content\": \"Hm\",", StringComparison.Ordinal));
        var message = answer.Choices[0].Message;

        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User("Hi"), message, ChatMessage.Tool("call_1", "Sunny")] };

        var sent = JsonDocument.Parse(request.ToString()).RootElement.GetProperty("messages")[1].GetRawText();
        JsonAssert.EqualButForNulls(
            JsonDocument.Parse(Samples.Completion).RootElement.GetProperty("choices")[0].GetProperty("message").GetRawText().Replace("\"refusal\": null,", "\"reasoning_content\": \"Hm\",", StringComparison.Ordinal),
            sent);
    }

    [Fact]
    public void Null_content_is_refused_by_its_name()
    {
        Assert.Equal("content", Assert.Throws<ArgumentNullException>(() => ChatMessage.User((ChatContent)null!)).ParamName);
        Assert.Equal("toolCallId", Assert.Throws<ArgumentNullException>(() => ChatMessage.Tool(null!, "x")).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ChatContentPart.FromText(null!)).ParamName);
    }

    private static ChatMessage Read(string json) => Wire.Read<ChatMessage>(json);
}
