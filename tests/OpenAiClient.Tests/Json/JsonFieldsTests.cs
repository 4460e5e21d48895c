using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Files;
using OpenAi.Json;
using OpenAi.Tests.Conventions;
using OpenAi.Tests.Support;
using OpenAi.Uploads;

namespace OpenAi.Tests.Json;

public class JsonFieldsTests
{
    [Theory]
    [InlineData("""{"id":"a","object":"b","bytes":1,"filename":"c"}""")]
    [InlineData("""{"filename":"c","bytes":1,"object":"b","id":"a"}""")]
    [InlineData("""{"bytes":1,"id":"a","filename":"c","object":"b"}""")]
    [InlineData("""{"\u0069d":"a","obj\u0065ct":"b","byte\u0073":1,"\u0066\u0069\u006c\u0065name":"c"}""")]
    [InlineData("""{"id":"x","filename":"c","id":"y","object":"b","id":"a","bytes":1}""")]
    public void Fields_are_found_in_any_order_and_spelling_and_the_last_counts(string json)
    {
        var file = WireJson.Read(json, OpenAiFile.ReadJson);

        Assert.Equal(("a", "b", 1L, "c"), (file.Id, file.Object, file.Bytes, file.Filename));
        Assert.Null(file.ExtraFields);
    }

    [Fact]
    public void Names_that_are_nearly_known_are_kept_as_unknown()
    {
        var names = new[] { "", "i", "idd", "ID", "status_", "status_detail", "created", "extra_fields", "response_info", new string('n', 127), new string('n', 128), new string('é', 300) };
        var json = $"{{{string.Join(',', names.Select(static name => $"\"{name}\":[1,{{}}]"))},\"status\":\"processed\"}}";

        var file = WireJson.Read(json, OpenAiFile.ReadJson);

        Assert.Equal(names, file.ExtraFields!.Keys);
        Assert.Equal(FileStatus.Processed, file.Status);
        Assert.Equal("", file.Id);
        JsonAssert.Contains(json, file.ToString());
    }

    [Fact]
    public void A_model_without_fields_keeps_all()
    {
        var read = WireJson.Read("""{"a":1,"":null,"b":{"a":[]}}""", UploadPartRequest.ReadJson);

        JsonAssert.Equal("""{"a":1,"":null,"b":{"a":[]}}""", read.ToString());
    }

    [Theory]
    [InlineData("""{"type":{"a":[{}]},"text":"t"}""")]
    [InlineData("""{"type":[[],{"text":"x"}],"text":"t"}""")]
    [InlineData("""{"text":"t","type":null}""")]
    [InlineData("""{"text":"t","type":5}""")]
    public void What_a_property_says_by_itself_is_passed_over(string json)
    {
        var part = WireJson.Read(json, ChatTextPart.ReadJson);

        JsonAssert.Equal("""{"type":"text","text":"t"}""", part.ToString());
    }

    [Fact]
    public void A_field_named_like_a_property_that_does_not_cross_the_wire_is_kept()
    {
        var completion = WireJson.Read("""{"text":"t","finish_reason":"stop","choices":[]}""", ChatCompletion.ReadJson);

        Assert.Equal("", completion.Text);
        Assert.Equal("t", completion.ExtraFields!["text"].GetString());
        Assert.Equal("stop", completion.ExtraFields["finish_reason"].GetString());
    }

    [Fact]
    public void A_name_that_is_no_UTF8_costs_the_name_only()
    {
        var file = WireJson.Read([.. "{\"a"u8, 0xFF, .. "\":1,\"id\":\"file-1\"}"u8], OpenAiFile.ReadJson);

        Assert.Equal("file-1", file.Id);
        Assert.Equal("a\uFFFD", Assert.Single(file.ExtraFields!).Key);
    }

    [Fact]
    public void Null_for_every_field_of_every_model_does_no_harm()
    {
        foreach (var type in House.Models.Where(static type => !type.IsAssignableTo(typeof(IUnknownVariant)) && !type.IsAssignableTo(typeof(ITextVariant))))
        {
            var names = WireField.Of(type).Select(static field => $"\"{field.Name}\":null");
            var failure = Record.Exception(() => Wire.Read(Encoding.UTF8.GetBytes($"{{{string.Join(',', names)}}}"), type));
            Assert.True(failure is null, $"{type}: {failure}");
        }
    }

    [Fact]
    public void An_object_that_repeats_a_field_with_null_keeps_its_value()
    {
        var file = WireJson.Read("""{"id":"a","id":null}""", OpenAiFile.ReadJson);

        Assert.Equal("a", file.Id);
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("5", "$")]
    [InlineData("\"\"", "$")]
    public void JSON_that_is_no_object_is_refused(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => WireJson.Read(json, OpenAiFile.ReadJson)).Path);
}
