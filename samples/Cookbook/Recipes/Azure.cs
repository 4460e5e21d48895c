using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAi;
using OpenAi.Azure;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Azure : Recipe
{
    // Any address that the portal shows will do; what belongs to one operation or one version is cut off.
    private static readonly Uri _pasted = new("https://my-resource.openai.azure.com/openai/deployments/my-gpt/chat/completions?api-version=2025-01-01-preview");

    public override string Name => "azure";

    public override string Group => "Servers and web pages";

    public override string Summary => "Use a key, a credential or the key of a gateway, and read the results of content filters. It always uses a fake server.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        await using var fake = FakeOpenAi.Start();

        var withKey = OpenAiClientOptions.ForAzure(_pasted, "the-key-of-the-resource");
        Console.WriteLine($"{_pasted.AbsolutePath} becomes {withKey.BaseAddress}");

        // In its place: new DefaultAzureCredential() of the package Azure.Identity. A token is kept until shortly before its end.
        var withCredential = new OpenAiClientOptions().UseAzure(_pasted, new ConstantCredential());

        // An API gateway of a company: its path stays, and its own key goes into a header, which no log and no message shows.
        var throughGateway = OpenAiClientOptions.ForAzure(new Uri("https://gateway.azure-api.net/team"), "the-key-of-the-resource");
        throughGateway.Headers["Ocp-Apim-Subscription-Key"] = "the-key-of-the-gateway";
        Console.WriteLine($"the gateway: {throughGateway.BaseAddress}");

        foreach (var options in (OpenAiClientOptions[])[withKey, withCredential, throughGateway])
        {
            // Only here: to the fake instead of Azure.
            options.BaseAddress = fake.BaseAddress;
            options.Proxy = new System.Net.WebProxy();
            using var openai = new OpenAiClient(options);
            fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("Hello!")], InAzureFormat = true });
            var answer = await openai.Chat.CreateAsync(Ask("Hello"), cancellationToken: stop);
            var headers = fake.Requests[^1].Headers;
            string[] names = ["api-key", "Authorization", "Ocp-Apim-Subscription-Key"];
            Console.WriteLine($"{answer.Text} Sent were {string.Join(" and ", names.Where(headers.ContainsKey))}; violence in the answer: {answer.Choices[0].GetContentFilter()?.Violence?.Severity}");
        }

        using var client = fake.CreateClient();
        fake.Fail(FakeFault.ContentFilter("violence"));
        try
        {
            await client.Chat.CreateAsync(Ask("Something bad"), cancellationToken: stop);
        }
        catch (BadRequestException exception) when (exception.IsContentFiltered)
        {
            // Which filter it was is for your logs rather than for whoever asked.
            Console.WriteLine($"The prompt was refused: {string.Join(", ", Filtered(exception.GetContentFilter()))}");
        }

        fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("Once upon")], FinishReason = FinishReason.ContentFilter, InAzureFormat = true });
        var cut = await client.Chat.CreateAsync(Ask("A dark tale").WithUserSecurityContext(new("cookbook", "user-1")), cancellationToken: stop);
        if (cut.FinishReason == FinishReason.ContentFilter)
            Console.WriteLine($"The answer was cut after '{cut.Text}': {string.Join(", ", Filtered(cut.Choices[0].GetContentFilter()))}");
    }

    private static IEnumerable<string> Filtered(AzureContentFilter? filter) =>
        filter?.Verdicts.Where(static verdict => verdict.Value.IsFiltered).Select(static verdict => $"{verdict.Key} ({verdict.Value.Severity})") ?? [];

    // On Azure the model is the name of the deployment.
    private static ChatCompletionRequest Ask(string text) => new() { Model = "my-gpt", Messages = [ChatMessage.User(text)] };

    private sealed class ConstantCredential : AuthenticationTokenProvider
    {
        public override GetTokenOptions? CreateTokenOptions(IReadOnlyDictionary<string, object> properties) => new(properties);

        public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken) => new("a-token", "Bearer", DateTimeOffset.MaxValue);

        public override ValueTask<AuthenticationToken> GetTokenAsync(GetTokenOptions options, CancellationToken cancellationToken) => new(GetToken(options, cancellationToken));
    }
}
