using OpenAi.Errors;

namespace OpenAi.Tests.Errors;

[Trait("Lane", "cultures")]
public class ErrorTextTests
{
    [Theory]
    [InlineData(0.0005, "0.0005 s")]
    [InlineData(0.3, "0.3 s")]
    [InlineData(2, "2 s")]
    [InlineData(60, "60 s")]
    [InlineData(90, "90 s")]
    [InlineData(150, "150 s")]
    [InlineData(600, "10 min")]
    [InlineData(5400, "90 min")]
    public void A_time_is_said_as_people_say_it(double seconds, string text) => Assert.Equal(text, ErrorText.Of(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("'<' is no value. LineNumber: 0 | BytePositionInLine: 0. Path: $", "'<' is no value.")]
    [InlineData("'<' is no value. Path: $ | LineNumber: 0 | BytePositionInLine: 0.", "'<' is no value.")]
    [InlineData("'<' is no value. LineNumber: 0 | BytePositionInLine: 0.", "'<' is no value.")]
    [InlineData("An object was expected, not an array. Path: $.a", "An object was expected, not an array.")]
    [InlineData("A comma at the end is not supported in this mode. Change the reader options. Path: $ | LineNumber: 0", "A comma at the end is not supported in this mode.")]
    [InlineData("It is null.", "It is null.")]
    [InlineData("", "")]
    public void A_readers_message_is_quoted_without_the_position(string message, string text) => Assert.Equal(text, ErrorText.WithoutPlace(message));

    [Fact]
    public void A_time_limit_is_named_in_words() =>
        Assert.Equal("No complete answer within 10 min (AttemptTimeout).", new ApiTimeoutException(TimeoutLimit.Attempt, TimeSpan.FromMinutes(10)).Message);
}
