using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Chat;
using OpenAi.Extensions.AI.Tests.Support;
using OpenAi.Tests.Support;
using AIMessage = Microsoft.Extensions.AI.ChatMessage;
using AIRole = Microsoft.Extensions.AI.ChatRole;

namespace OpenAi.Extensions.AI.Tests.Chat;

public sealed class ChatContentTests
{
    [Fact]
    public async Task Every_kind_of_content_has_its_part()
    {
        var bytes = new byte[] { 1, 2, 3 };
        await SentAsync(
            [
                new(AIRole.User,
                [
                    new TextContent("See:"),
                    new UriContent("https://x.test/a.png", "image/png") { AdditionalProperties = new() { ["detail"] = "low" } },
                    new DataContent(bytes, "image/jpeg"),
                    new DataContent(bytes, "audio/x-wav"),
                    new DataContent(bytes, "audio/mpeg"),
                    new DataContent(bytes, "audio/flac"),
                    new DataContent(bytes, "application/pdf") { Name = "a.pdf" },
                    new DataContent(bytes, "text/plain"),
                    new HostedFileContent("file-1"),
                    new AIContent { RawRepresentation = ChatContentPart.FromText("raw") },
                    new UsageContent(new()),
                ]),
            ],
            """
            [{"role":"user","content":[{"type":"text","text":"See:"},
              {"type":"image_url","image_url":{"url":"https://x.test/a.png","detail":"low"}},
              {"type":"image_url","image_url":{"url":"data:image/jpeg;base64,AQID"}},
              {"type":"input_audio","input_audio":{"data":"AQID","format":"wav"}},
              {"type":"input_audio","input_audio":{"data":"AQID","format":"mp3"}},
              {"type":"input_audio","input_audio":{"data":"AQID","format":"flac"}},
              {"type":"file","file":{"filename":"a.pdf","file_data":"data:application/pdf;base64,AQID"}},
              {"type":"file","file":{"filename":"file.txt","file_data":"data:text/plain;base64,AQID"}},
              {"type":"file","file":{"file_id":"file-1"}},
              {"type":"text","text":"raw"}]}]
            """);
    }

    [Fact]
    public async Task An_address_that_the_API_cannot_take_is_refused_and_not_lost()
    {
        using var wire = Wire.Of();
        var exception = await Assert.ThrowsAsync<NotSupportedException>(() =>
            wire.Chat.GetResponseAsync(new AIMessage(AIRole.User, [new UriContent("https://x.test/a.pdf", "application/pdf")])));
        Assert.Contains("application/pdf", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_role_is_sent_as_itself()
    {
        await SentAsync(
            [
                new(AIRole.System, "s") { AuthorName = "Ann Lee" },
                new(new("developer"), "d"),
                new(AIRole.User, "u") { AuthorName = "Jürgen <x>" },
                new(AIRole.Assistant, "a") { AuthorName = "bot" },
                new(new("critic"), "c"),
                new() { RawRepresentation = OpenAi.Chat.ChatMessage.User("raw") },
            ],
            """
            [{"role":"system","content":"s","name":"Ann_Lee"},{"role":"developer","content":"d"},{"role":"user","content":"u","name":"Jürgen_x_"},
             {"role":"assistant","content":"a","name":"bot"},{"role":"user","content":"c"},{"role":"user","content":"raw"}]
            """);
    }

    [Fact]
    public async Task Calls_and_their_results_are_sent_back()
    {
        await SentAsync(
            [
                new(AIRole.Assistant,
                [
                    new TextContent("One moment."),
                    new FunctionCallContent("call_1", "weather", new Dictionary<string, object?> { ["city"] = "Oslo", ["days"] = 2 }),
                    new FunctionCallContent("call_2", "now"),
                ]),
                new(AIRole.Tool,
                [
                    new FunctionResultContent("call_1", "Rain."),
                    new FunctionResultContent("call_2", new { Hour = 12, Zone = "Århus" }),
                ]),
            ],
            """
            [{"role":"assistant","content":"One moment.","tool_calls":[
               {"id":"call_1","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Oslo\",\"days\":2}"}},
               {"id":"call_2","type":"function","function":{"name":"now","arguments":"{}"}}]},
             {"role":"tool","tool_call_id":"call_1","content":"Rain."},
             {"role":"tool","tool_call_id":"call_2","content":"{\"hour\":12,\"zone\":\"Århus\"}"}]
            """);
    }

    [Fact]
    public async Task Calls_without_ids_are_sent_back_with_ids_to_which_their_results_refer()
    {
        await SentAsync(
            [
                new(AIRole.Assistant, [new FunctionCallContent("", "f"), new FunctionCallContent("mine", "f"), new FunctionCallContent("", "g")]),
                new(AIRole.Tool, [new FunctionResultContent("", "1"), new FunctionResultContent("mine", "2"), new FunctionResultContent("", "3")]),
                new(AIRole.Assistant, [new FunctionCallContent("", "f")]),
                new(AIRole.Tool, [new FunctionResultContent("", "4")]),
            ],
            """
            [{"role":"assistant","tool_calls":[{"id":"call00000","type":"function","function":{"name":"f","arguments":"{}"}},
               {"id":"mine","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"call00002","type":"function","function":{"name":"g","arguments":"{}"}}]},
             {"role":"tool","tool_call_id":"call00000","content":"1"},{"role":"tool","tool_call_id":"mine","content":"2"},{"role":"tool","tool_call_id":"call00002","content":"3"},
             {"role":"assistant","tool_calls":[{"id":"call00400","type":"function","function":{"name":"f","arguments":"{}"}}]},
             {"role":"tool","tool_call_id":"call00400","content":"4"}]
            """);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("\"text\"", "text")]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("\"ü\"", "ü")]
    public async Task The_result_of_a_function_is_text(string? json, string expected)
    {
        object? result = json is null ? null : JsonElement.Parse(json);
        using var wire = Wire.Of();
        await wire.Chat.GetResponseAsync(new AIMessage(AIRole.Tool, [new FunctionResultContent("c", result)]));
        var sent = JsonElement.Parse(wire.Body!).GetProperty("messages")[0].GetProperty("content").GetString();
        Assert.Equal(expected, sent);
    }

    [Fact]
    public async Task Contents_as_a_result_are_their_text()
    {
        await SentAsync(
            [new(AIRole.Tool, [new FunctionResultContent("c", new List<AIContent> { new TextContent("a"), new TextContent("b") })])],
            """[{"role":"tool","tool_call_id":"c","content":"ab"}]""");
    }

    [Fact]
    public async Task A_result_in_a_message_of_the_users_goes_before_what_the_user_says()
    {
        await SentAsync(
            [new(AIRole.User, [new TextContent("Well?"), new FunctionResultContent("c", "r")])],
            """[{"role":"tool","tool_call_id":"c","content":"r"},{"role":"user","content":"Well?"}]""");
    }

    [Fact]
    public async Task Text_of_the_model_is_sent_back_verbatim_unless_it_was_changed()
    {
        const string Call = """
            {"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[
              {"id":"call_1","type":"function","function":{"name":"f","arguments":"{ \"a\" : 1.0, \"b\":null }"},"signature":"s"}]},"finish_reason":"tool_calls"}]}
            """;
        using var wire = Wire.OfMany(Call, Wire.Answer, Wire.Answer);
        var answer = await wire.Chat.GetResponseAsync("Hi");
        await wire.Chat.GetResponseAsync(answer.Messages);
        JsonAssert.Contains(
            """{"messages":[{"role":"assistant","tool_calls":[{"id":"call_1","function":{"name":"f","arguments":"{ \"a\" : 1.0, \"b\":null }"},"signature":"s"}]}]}""",
            wire.Body);

        var call = Assert.IsType<FunctionCallContent>(Assert.Single(answer.Messages[0].Contents));
        call.Arguments!["a"] = 2;
        await wire.Chat.GetResponseAsync(answer.Messages);
        JsonAssert.Contains(
            """{"messages":[{"role":"assistant","tool_calls":[{"id":"call_1","function":{"name":"f","arguments":"{\"a\":2,\"b\":null}"}}]}]}""",
            wire.Body);
    }

    [Fact]
    public async Task A_text_that_was_changed_keeps_what_else_its_part_had()
    {
        var part = new ChatTextPart { Text = "old", PromptCacheBreakpoint = new() };
        await SentAsync(
            [new(AIRole.User, [new TextContent("new") { RawRepresentation = part }])],
            """[{"role":"user","content":[{"type":"text","text":"new","prompt_cache_breakpoint":{"mode":"explicit"}}]}]""");
    }

    [Fact]
    public async Task A_saved_conversation_says_the_same()
    {
        const string Call = """
            {"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":"Let me see.","reasoning_content":"Hmm.","tool_calls":[
              {"id":"call_1","type":"function","function":{"name":"f","arguments":"{\"a\":1}"}}]},"finish_reason":"tool_calls"}]}
            """;
        using var wire = Wire.OfMany(Call, Wire.Answer, Wire.Answer);
        var answer = await wire.Chat.GetResponseAsync("Hi");
        var saved = JsonSerializer.Serialize(answer.Messages, AIJsonUtilities.DefaultOptions);
        await wire.Chat.GetResponseAsync(answer.Messages);
        var whole = wire.Body;

        await wire.Chat.GetResponseAsync(JsonSerializer.Deserialize<List<AIMessage>>(saved, AIJsonUtilities.DefaultOptions)!);

        JsonAssert.Equal(whole!, wire.Body);
        JsonAssert.Contains("""{"messages":[{"role":"assistant","content":"Let me see.","reasoning_content":"Hmm."}]}""", whole);
    }

    private static async Task SentAsync(List<AIMessage> messages, string expected)
    {
        using var wire = Wire.Of();
        await wire.Chat.GetResponseAsync(messages);
        JsonAssert.Equal(expected, JsonElement.Parse(wire.Body!).GetProperty("messages").GetRawText());
    }
}
