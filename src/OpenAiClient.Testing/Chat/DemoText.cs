using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>The text of the server's answer when nothing was scripted.</summary>
internal static class DemoText
{
    private const int MaxQuote = 200;

    public static string For(ChatCompletionRequest request) =>
        For(request.Messages.OfType<UserChatMessage>().LastOrDefault()?.Content?.ToText() ?? "");

    public static string For(string text)
    {
        var said = text.Trim();
        if (said.Length == 0)
            return "There is no text in your messages. I am a fake server without a model, so I have nothing to repeat.";
        var verb = said.EndsWith('?') ? "asked" : "said";
        return $"You {verb}: \"{Quote(said)}\" I am a fake server without a model, so I can only repeat it. A real model would answer here.";
    }

    private static string Quote(string text) => text.Length <= MaxQuote ? text : string.Concat(text.AsSpan(0, MaxQuote), "…");
}
