using System.Globalization;
using System.Text;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>Headers with waits, limits and times: whatever is not one is ignored, and none is negative.</summary>
internal sealed class HeaderTarget() : FuzzTarget("header", 12)
{
    public override byte[] Generate(Dice dice)
    {
        var text = new StringBuilder(OddHeaders.Status(dice).ToString(CultureInfo.InvariantCulture));
        for (var count = 1 + dice.Below(3); count > 0; count--)
            text.Append('\n').Append(OddHeaders.Line(dice));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    protected override string? Check(byte[] input)
    {
        if (!int.TryParse(new Lines(input).Take(out var rest), NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 200 or > 999)
            return null;
        using var response = OddHeaders.Read(status, rest, Dice.Of(input));
        var info = new ResponseInfo(response, attempts: 1);
        var (requests, tokens) = (info.RateLimits.Requests, info.RateLimits.Tokens);
        TimeSpan?[] times = [RetryAfter.Read(info, TimeProvider.System), info.ProcessingTime, requests.Reset, tokens.Reset];
        long?[] numbers = [requests.Limit, requests.Remaining, tokens.Limit, tokens.Remaining];
        return times.Any(static time => time < TimeSpan.Zero) || numbers.Any(static number => number < 0)
            ? $"A negative value: {string.Join(", ", times)}; {string.Join(", ", numbers)}"
            : null;
    }
}
