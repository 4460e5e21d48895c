using OpenAi.Chat;
using OpenAi.Images;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Json;

/// <summary>Models are equal when they are the same JSON.</summary>
public class ModelEqualityTests
{
    [Fact]
    public void The_same_JSON_read_twice_is_equal()
    {
        var one = WireJson.Read(Samples.Completion, ChatCompletion.ReadJson);
        var other = WireJson.Read(Samples.Completion, ChatCompletion.ReadJson);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one == other);
        other.Choices[0].Message.Content = "Something else";
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void The_order_of_unknown_fields_and_the_spelling_of_numbers_do_not_matter()
    {
        var one = WireJson.Read("""{"id":"a","x":1.0,"y":{"b":1,"a":2}}""", ChatCompletion.ReadJson);
        var other = WireJson.Read("""{"y":{"a":2,"b":1},"id":"a","x":1}""", ChatCompletion.ReadJson);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, WireJson.Read("""{"id":"a","x":1.0,"y":{"b":1,"a":3}}""", ChatCompletion.ReadJson));
    }

    [Fact]
    public void Lists_compare_by_their_items()
    {
        ChatCompletionRequest Request(string text) => new() { Model = "m", Messages = [ChatMessage.User(text)], Stop = ["a", "b"] };

        Assert.Equal(Request("Hi"), Request("Hi"));
        Assert.NotEqual(Request("Hi"), Request("Ho"));
        Assert.NotEqual<ChatMessage>(ChatMessage.User("Hi"), ChatMessage.System("Hi"));
    }

    [Fact]
    public void Unknown_variants_compare_by_their_JSON() =>
        Assert.Equal(
            WireJson.Read("""{"role":"new","a":[1]}""", ChatMessage.ReadJson),
            WireJson.Read("""{"a":[1],"role":"new"}""", ChatMessage.ReadJson));

    [Fact]
    public void A_model_that_cannot_be_written_equals_itself_only()
    {
        var odd = new ChatCompletionRequest { Model = "m", Messages = [], Temperature = double.NaN };

        Assert.Equal(odd, odd);
        Assert.NotEqual(odd, odd with { });
        Assert.Equal(0, odd.GetHashCode());
    }

    [Fact]
    public void Requests_with_files_compare_the_files_too()
    {
        var file = FileUpload.FromBytes("PNG"u8.ToArray(), "a.png");

        Assert.Equal(new ImageEditRequest { Images = [file], Prompt = "p" }, new ImageEditRequest { Images = [file], Prompt = "p" });
        Assert.NotEqual(new ImageEditRequest { Images = [file], Prompt = "p" }, new ImageEditRequest { Images = [FileUpload.FromBytes("X"u8.ToArray(), "b.png")], Prompt = "p" });
    }
}
