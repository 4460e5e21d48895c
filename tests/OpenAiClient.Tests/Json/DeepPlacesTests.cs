using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Chat;
using OpenAi.Errors;
using OpenAi.Http;
using OpenAi.Images;
using OpenAi.Json;

namespace OpenAi.Tests.Json;

/// <summary>JSON that is deeper than .NET's default of 64, in every place that parses it a second time.</summary>
public class DeepPlacesTests
{
    private static readonly string _deep = string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100));

    private static JsonElement Deep => JsonElement.Parse(_deep, WireJson.DocumentOptions);

    [Fact]
    public void Deep_unknown_fields_of_a_stream_are_folded()
    {
        var fold = new ChatCompletionAccumulator();
        fold.Add(new ChatCompletionChunk { ExtraFields = new Dictionary<string, JsonElement> { ["x"] = Deep } });

        Assert.Equal(_deep, fold.ToCompletion().ExtraFields!["x"].GetRawText());
    }

    [Fact]
    public void Deep_models_are_compared()
    {
        var (one, other) = (Model("a"), Model("a"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Model("b"));

        static ChatCompletion Model(string id) => new() { Id = id, ExtraFields = new Dictionary<string, JsonElement> { ["x"] = Deep } };
    }

    [Fact]
    public void A_deep_error_is_read() =>
        Assert.Equal("No.", ApiErrorReader.Read($$$"""{"error":{"message":"No.","inner":{{{_deep}}}}}""")?.Message);

    [Fact]
    public void Deep_extra_fields_of_a_form_are_its_fields()
    {
        using var form = new MultipartBody().AddFields(new JsonObject { ["x"] = JsonNode.Parse(_deep.Replace("[]", "[1]", StringComparison.Ordinal), documentOptions: WireJson.DocumentOptions) }).Create();

        Assert.Contains(string.Concat(Enumerable.Repeat("[]", 100)), new StreamReader(form.ReadAsStream()).ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_events_of_unknown_kinds_are_kept()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"x":{{_deep}}}""");

        Assert.Contains(_deep, AssistantEventReader.Read("thread.never_seen_before", json).ToString(), StringComparison.Ordinal);
        Assert.Contains(_deep, ImageStreamReader.Read("image_generation.completed", json).ToString(), StringComparison.Ordinal);
    }
}
