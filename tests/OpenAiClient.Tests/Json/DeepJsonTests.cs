using OpenAi.Audio;
using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Json;

/// <summary>Unknown JSON that is deeper than the default of System.Text.Json, and absent bytes: what was read is written.</summary>
public class DeepJsonTests
{
    private static readonly string _deep = string.Concat(Enumerable.Repeat("[{\"a\":", 50)) + "1" + string.Concat(Enumerable.Repeat("}]", 50));

    [Fact]
    public void A_deep_unknown_field_beside_a_field_of_a_wrong_type_is_written_back()
    {
        var json = $$"""{"id":"c","new":{{_deep}},"created":[],"choices":[]}""";

        JsonAssert.Equal(json, WireJson.Read(json, ChatCompletion.ReadJson).ToString());
    }

    [Fact]
    public void Answers_with_deep_unknown_fields_can_be_compared()
    {
        var one = WireJson.Read($$"""{"id":"c","new":{{_deep}},"other":1}""", ChatCompletion.ReadJson);
        var other = WireJson.Read($$"""{"other":1,"id":"c","new":{{_deep}}}""", ChatCompletion.ReadJson);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Bytes_that_were_not_sent_are_not_written()
    {
        const string Json = """{"type":"speech.audio.delta"}""";

        Assert.Equal(Json, WireJson.Read(Json, SpeechStreamEvent.ReadJson).ToString());
        Assert.Equal("""{"type":"speech.audio.delta","audio":""}""", WireJson.Read("""{"type":"speech.audio.delta","audio":""}""", SpeechStreamEvent.ReadJson).ToString());
    }
}
