using System.Text.Json;
using OpenAi.Generators;

namespace OpenAi.Tests.Generators;

public class SnakeCaseTests
{
    [Fact]
    public void Names_are_those_of_System_Text_Jsons_own_policy()
    {
        const string Letters = "aAbBzZ09_éÉ";
        // Every name of up to five letters, which covers all combinations that the rule distinguishes.
        for (var length = 1; length <= 5; length++)
        {
            for (var number = 0; number < Math.Pow(Letters.Length, length); number++)
            {
                var name = Name(number, length);
                Assert.True(JsonNamingPolicy.SnakeCaseLower.ConvertName(name) == SnakeCase.Of(name), name);
            }
        }

        static string Name(int number, int length) => string.Create(length, number, static (span, rest) =>
        {
            foreach (ref var letter in span)
                (rest, letter) = (rest / Letters.Length, Letters[rest % Letters.Length]);
        });
    }

    [Theory]
    [InlineData("Id", "id")]
    [InlineData("FinishReason", "finish_reason")]
    [InlineData("IPAddressV4", "ip_address_v4")]
    [InlineData("Top10Results", "top10_results")]
    [InlineData("UserID", "user_id")]
    [InlineData("B64Json", "b64_json")]
    public void Words_and_acronyms_are_parted(string name, string expected) => Assert.Equal(expected, SnakeCase.Of(name));
}
