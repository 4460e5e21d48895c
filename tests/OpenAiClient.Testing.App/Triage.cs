using OpenAi;

namespace Shop;

/// <summary>Finds the department that a customer's mail belongs to. The application that the tests of the three frameworks test.</summary>
public sealed class Triage(OpenAiClient openai)
{
    public async Task<string> SortAsync(string mail, CancellationToken cancellationToken = default) =>
        await openai.Chat.AskAsync("gpt-5.6-terra", $"Which department is this for? {mail}", cancellationToken: cancellationToken);
}
