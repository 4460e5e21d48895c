using Microsoft.Extensions.DependencyInjection;
using OpenAi.Chat;

namespace OpenAi.Tests.Testing;

public sealed class FakeClientsTests : FakeTest
{
    [Fact]
    public async Task A_client_from_dependency_injection_reaches_the_fake_server()
    {
        Fake.ApiKey = "sk-right";
        var services = new ServiceCollection();
        services.AddOpenAiClient(Fake.Configure);
        await using var provider = services.BuildServiceProvider();
        Fake.Chat.Reply("injected");

        Assert.Equal("injected", await provider.GetRequiredService<OpenAiClient>().Chat.AskAsync("gpt-4o", "Hello"));
    }

    [Fact]
    public async Task Sixty_four_threads_get_each_its_own_answer()
    {
        Fake.Chat.When(request => request.Model == "echo").Reply(request => ((UserChatMessage)request.Messages[0]).Content!.ToText());
        Fake.Models.Only("echo");

        await Parallel.ForEachAsync(Enumerable.Range(0, 64), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, stop) =>
        {
            var request = Hello with { Model = "echo", Messages = [ChatMessage.User($"word {i}")], Store = true };
            Assert.Equal($"word {i}", (await OpenAi.Chat.CreateAsync(request, cancellationToken: stop)).Text);
            Assert.Equal($"word {i}", (await ChatCompletionAccumulator.FoldAsync(OpenAi.Chat.StreamAsync(request, cancellationToken: stop), stop)).Text);
        });

        Assert.Equal(128, Fake.Chat.Requests.Count);
        Assert.Equal(128, (await OpenAi.Chat.ListAsync(new() { Limit = 50 }).ToListAsync()).DistinctBy(item => item.Id).Count());
    }
}
