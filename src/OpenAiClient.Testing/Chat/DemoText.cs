using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>What the server says when nobody told it what to say.</summary>
internal static class DemoText
{
    private const int MaxQuote = 200;

    public static string For(ChatCompletionRequest request) =>
        For(request.Messages.OfType<UserChatMessage>().LastOrDefault()?.Content?.ToText() ?? "");

    public static string For(string text)
    {
        var said = text.Trim();
        if (said.Length == 0)
            return "Nobody has asked me anything in words. I am a fake server without a model, so I leave it at that.";
        var verb = said.EndsWith('?') ? "asked" : "said";
        return $"You {verb}: \"{Quote(said)}\" I am a fake server without a model, so I can only repeat it. A real model would answer here.";
    }

    private static string Quote(string text) => text.Length <= MaxQuote ? text : string.Concat(text.AsSpan(0, MaxQuote), "…");
}
