using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using OpenAi.Assistants;
using OpenAi.Chat;

namespace OpenAi.Tests.Json;

/// <summary>Typical uses of a string with known values.</summary>
public sealed partial class OpenEnumTests
{
    [Fact]
    public void A_condition_with_null_gives_null()
    {
        var always = DateTime.UnixEpoch.Year == 1970;

        FinishReason? reason = always ? null : FinishReason.Stop;

        Assert.Null(reason);
    }

#nullable disable
    [Fact]
    public void A_condition_with_null_gives_null_without_nullable_annotations()
    {
        var always = DateTime.UnixEpoch.Year == 1970;

        FinishReason reason = always ? null : FinishReason.Stop;

        Assert.Null(reason);
    }
#nullable restore

    [Fact]
    public void A_null_text_gives_null()
    {
        string? text = null;

        FinishReason? reason = text;

        Assert.Null(reason);
    }

    [Fact]
    public void A_known_text_gives_the_known_value() => Assert.Same(FinishReason.Stop, (FinishReason)"stop");

    [Fact]
    public void A_value_of_tomorrow_equals_its_like_and_no_other()
    {
        FinishReason tired = "tired";

        Assert.Equal((FinishReason)"tired", tired);
        Assert.True(tired == "tired");
        Assert.True(tired != FinishReason.Stop);
        Assert.False(tired.Equals((object)(ServiceTier)"tired"));
        Assert.Equal("tired", tired.ToString());
        Assert.Contains(tired, new[] { FinishReason.Stop, (FinishReason)"tired" });
    }

    [Theory]
    [InlineData("completed", "done")]
    [InlineData("failed", "broken")]
    [InlineData("dreaming", "other")]
    public void A_switch_goes_by_the_constants_of_known_texts(string text, string expected)
    {
        ThreadRunStatus? status = text;

        var said = status?.Value switch
        {
            ThreadRunStatus.Values.Completed => "done",
            ThreadRunStatus.Values.Failed or ThreadRunStatus.Values.Expired => "broken",
            _ => "other",
        };

        Assert.Equal(expected, said);
    }

    [Fact]
    public void Values_are_keys_of_a_dictionary_in_a_callers_JSON()
    {
        var counts = new Dictionary<FinishReason, int> { [FinishReason.Stop] = 2, ["tired"] = 1 };

        var json = JsonSerializer.Serialize(counts, CallersContext.Default.DictionaryFinishReasonInt32);
        var back = JsonSerializer.Deserialize(json, CallersContext.Default.DictionaryFinishReasonInt32)!;

        Assert.Equal("""{"stop":2,"tired":1}""", json);
        Assert.Equal(2, back[FinishReason.Stop]);
        Assert.Equal(1, back["tired"]);
    }

    [Fact]
    public void Values_and_nulls_cross_a_callers_own_JSON_context()
    {
        var back = JsonSerializer.Deserialize("""{"Reason":"stop","Other":null}""", CallersContext.Default.Holder)!;

        Assert.Same(FinishReason.Stop, back.Reason);
        Assert.Null(back.Other);
        Assert.Equal("""{"Reason":"stop","Other":null}""", JsonSerializer.Serialize(back, CallersContext.Default.Holder));
    }

    [Fact]
    public void Configuration_binds_a_value_from_its_text()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Reason", "length"), new("Other", "tired")]).Build();

        var bound = configuration.Get<Holder>()!;

        Assert.Same(FinishReason.Length, bound.Reason);
        Assert.Equal("tired", bound.Other!.Value);
    }

    [Fact]
    public void A_type_converter_refuses_what_is_no_text() =>
        Assert.Throws<NotSupportedException>(() => TypeDescriptor.GetConverter(typeof(FinishReason)).ConvertFrom(5));

    [Fact]
    public void An_unset_value_is_one_shared_empty_text()
    {
        var (one, other) = (new ThreadRunEvent().Event, new ThreadMessageEvent().Event);

        Assert.Equal("", one.Value);
        Assert.Same(one, other);
    }

    internal sealed class Holder
    {
        public FinishReason? Reason { get; set; }

        public FinishReason? Other { get; set; }
    }

    [JsonSerializable(typeof(Holder))]
    [JsonSerializable(typeof(Dictionary<FinishReason, int>))]
    internal sealed partial class CallersContext : JsonSerializerContext;
}
