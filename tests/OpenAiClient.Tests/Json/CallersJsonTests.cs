using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.Json;

/// <summary>
/// Models, unions and values in JSON that a caller reads and writes with System.Text.Json: a conversation in a file, a model in a request.
/// </summary>
public class CallersJsonTests
{
    private const string Messages = """
        [
          {"role":"user","content":[{"type":"text","text":"What is this?"},{"text":"x","type":"new","more":[{}]},{"image_url":{"url":"u"},"type":"image_url"}]},
          {"content":"A cat.","tool_calls":[{"id":"1","function":{"name":"f","arguments":"{}"},"type":"function"}],"x":{"y":[1,{"z":null}]},"role":"assistant"},
          {"content":"new","role":"new"}
        ]
        """;

    private static readonly JsonSerializerOptions _options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), DefaultBufferSize = 1 };

    private static readonly JsonSerializerOptions _camelCase = new(_options) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public async Task Unions_are_read_from_a_stream_as_it_comes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Messages));

        AssertMessages(await JsonSerializer.DeserializeAsync<List<ChatMessage>>(stream, _options));
    }

    [Fact]
    public async Task Unions_are_read_from_a_pipe_as_it_comes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Messages));
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1, minimumReadSize: 1));

        AssertMessages(await JsonSerializer.DeserializeAsync<List<ChatMessage>>(pipe, _options));
    }

    [Fact]
    public async Task A_models_own_fields_are_read_from_a_stream_as_it_comes()
    {
        const string Json = """{"A":{"filters":[{"value":[1,"a",null],"key":"k","type":"in"},{"type":"new"}],"type":"or"},"B":"stop","C":null,"D":["x","y"]}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));

        var read = await JsonSerializer.DeserializeAsync<Mine>(stream, _options);

        JsonAssert.EqualButForNulls("""{"A":{"type":"or","filters":[{"type":"in","key":"k","value":[1,"a",null]},{"type":"new"}]},"B":"stop","D":["x","y"]}""", JsonSerializer.Serialize(read, _options));
    }

    [Fact]
    public void An_answer_is_kept_as_the_API_sent_it_and_read_again()
    {
        var answer = JsonSerializer.Deserialize<ChatCompletion>(Samples.Completion, _options);
        var kept = JsonSerializer.Serialize(new Kept(answer!, []), _camelCase);

        Assert.NotEmpty(answer!.Text);
        JsonAssert.Equal($$"""{"answer":{{answer}},"messages":[]}""", kept);
        JsonAssert.EqualButForNulls(Samples.Completion, JsonSerializer.Serialize(answer, _options));
    }

    [Fact]
    public async Task A_model_is_read_from_a_stream_as_it_comes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Samples.Completion));

        JsonAssert.EqualButForNulls(Samples.Completion, (await JsonSerializer.DeserializeAsync<ChatCompletion>(stream, _options))!.ToString());
    }

    [Fact]
    public void A_failure_within_a_union_is_a_callers_JsonException() =>
        Assert.Equal("$[0]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<ChatMessage>>("""[{"tool_calls":5,"role":"assistant"}]""", _options)).Path);

    private static void AssertMessages(List<ChatMessage>? messages)
    {
        JsonAssert.Equal(Messages, JsonSerializer.Serialize(messages, _options));
        Assert.IsType<UserChatMessage>(messages![0]);
        Assert.IsType<AssistantChatMessage>(messages[1]);
        Assert.IsType<UnknownChatMessage>(messages[2]);
    }

    private sealed record Kept(ChatCompletion Answer, IReadOnlyList<ChatMessage> Messages);

    private sealed class Mine
    {
        public VectorStoreFilter? A { get; set; }

        public FinishReason? B { get; set; }

        public FinishReason C { get; set; } = "";

        public TextOrTexts? D { get; set; }
    }
}
