using System.Text;
using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>
/// Invents log probabilities of the words of an answer: nearly certain, with each alternative half as likely as the one before.
/// </summary>
internal static class LikelyTokens
{
    private const double Certain = -0.01;
    private const double Step = -0.693;

    public static ChatLogprobs? Of(ChatCompletionRequest request, string text, int? size) =>
        request.Logprobs != true ? null : new() { Content = [.. TextPieces.Of(text, size).Select(piece => Token(piece, request.TopLogprobs ?? 0))] };

    /// <summary>Gets the tokens that start within a piece of the text.</summary>
    public static ChatLogprobs? Between(ChatLogprobs? all, int start, int end)
    {
        if (all?.Content is null)
            return null;
        var begin = 0;
        var tokens = new List<TokenLogprob>();
        foreach (var token in all.Content)
        {
            if (begin >= start && begin < end)
                tokens.Add(token);
            begin += token.Token.Length;
        }
        return new() { Content = tokens };
    }

    private static TokenLogprob Token(string text, int alternatives) => new()
    {
        Token = text,
        Logprob = Certain,
        Bytes = Bytes(text),
        TopLogprobs = [.. Enumerable.Range(0, alternatives).Select(place => Alternative(text, place))],
    };

    private static TopLogprob Alternative(string text, int place)
    {
        var token = place == 0 ? text : $"{text}{place}";
        return new() { Token = token, Logprob = Certain + (place * Step), Bytes = Bytes(token) };
    }

    private static int[] Bytes(string text) => [.. Encoding.UTF8.GetBytes(text).Select(static b => (int)b)];
}
