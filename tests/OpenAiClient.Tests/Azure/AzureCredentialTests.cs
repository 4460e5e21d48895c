using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAi.Azure;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Azure;

/// <summary>Tokens of Microsoft Entra ID: they are cached, concurrent calls share one renewal, and failures are reported.</summary>
public class AzureCredentialTests
{
    private static readonly Uri _resource = new("https://r.openai.azure.com");

    [Theory]
    [InlineData("https://r.openai.azure.com", null, "https://ai.azure.com/.default")]
    [InlineData("https://r.openai.azure.us", null, "https://cognitiveservices.azure.us/.default")]
    [InlineData("https://r.openai.azure.cn", null, "https://cognitiveservices.azure.cn/.default")]
    [InlineData("https://r.openai.azure.com", "https://cognitiveservices.azure.com/.default", "https://cognitiveservices.azure.com/.default")]
    public async Task A_token_of_the_clouds_scope_goes_to_the_v1_API(string endpoint, string? scope, string expected)
    {
        var credential = new FakeCredential(static number => Task.FromResult(Token(number, TimeSpan.FromHours(1), new FakeTime())));
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("{}")) };
        using var openai = new OpenAiClient(new OpenAiClientOptions { TimeProvider = new FakeTime() }.UseAzure(new Uri(endpoint), credential, scope), new HttpClient(handler));

        await openai.PostAsync();
        await openai.PostAsync();

        Assert.Equal([expected], credential.Scopes);
        Assert.Equal(new Uri(new Uri(endpoint), "/openai/v1/things"), handler.Requests[1].Uri);
        Assert.Equal("Bearer token-1", handler.Requests[1].Header("Authorization"));
        Assert.Null(handler.Requests[1].Header("api-key"));
    }

    [Fact]
    public async Task A_token_is_renewed_shortly_before_its_end_once_for_all_who_wait()
    {
        var time = new FakeTime();
        var second = new TaskCompletionSource<AuthenticationToken>();
        var credential = new FakeCredential(number => number == 2 ? second.Task : Task.FromResult(Token(number, TimeSpan.FromHours(1), time)));
        var cache = new TokenCache(credential, "scope", () => time);

        Assert.Equal("token-1", await cache.GetAsync(default));
        time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await cache.GetAsync(default));
        time.Advance(TimeSpan.FromMinutes(2));
        var waiting = Enumerable.Range(0, 20).Select(_ => cache.GetAsync(default).AsTask()).ToArray();
        using var stop = new CancellationTokenSource();
        var impatient = cache.GetAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        second.SetResult(Token(2, TimeSpan.FromHours(1), time));

        Assert.All(await Task.WhenAll(waiting), static token => Assert.Equal("token-2", token));
        Assert.Equal(2, credential.Count);
    }

    [Fact]
    public async Task A_token_is_renewed_when_its_credential_says_and_used_on_while_that_fails()
    {
        var time = new FakeTime();
        var credential = new FakeCredential(number => number == 1
            ? Task.FromResult(new AuthenticationToken("token-1", "Bearer", time.GetUtcNow() + TimeSpan.FromHours(2), time.GetUtcNow() + TimeSpan.FromHours(1)))
            : Task.FromException<AuthenticationToken>(new InvalidOperationException("No network.")));
        var cache = new TokenCache(credential, "scope", () => time);

        await cache.GetAsync(default);
        time.Advance(TimeSpan.FromMinutes(90));
        Assert.Equal("token-1", await cache.GetAsync(default));
        Assert.Equal(2, credential.Count);
        time.Advance(TimeSpan.FromMinutes(31));
        await Assert.ThrowsAsync<AzureCredentialException>(() => cache.GetAsync(default).AsTask());
    }

    [Fact]
    public async Task A_token_that_cannot_be_had_is_told_as_a_failure_of_the_call_and_asked_for_anew_by_the_next()
    {
        var credential = new FakeCredential(static number => number == 1
            ? Task.FromException<AuthenticationToken>(new InvalidOperationException("Please run 'az login'."))
            : Task.FromResult(Token(number, TimeSpan.FromHours(1), new FakeTime())));
        using var handler = FakeHandler.Json("{}");
        using var openai = new OpenAiClient(new OpenAiClientOptions { TimeProvider = new FakeTime() }.UseAzure(_resource, credential), new HttpClient(handler));

        var exception = await Assert.ThrowsAsync<AzureCredentialException>(() => openai.PostAsync());

        Assert.Equal("FakeCredential provided no token for https://ai.azure.com/.default: Please run 'az login'.", exception.Message);
        Assert.IsType<InvalidOperationException>(exception.InnerException);
        Assert.Empty(handler.Requests);
        await openai.PostAsync();
    }

    [Fact]
    public void What_is_no_resource_or_no_scope_is_refused()
    {
        var credential = new FakeCredential(static _ => throw new InvalidOperationException());

        Assert.Equal("endpoint", Assert.Throws<ArgumentException>(() => new OpenAiClientOptions().UseAzure(new Uri("https://eastus.api.cognitive.microsoft.com"), credential)).ParamName);
        Assert.Equal("scope", Assert.Throws<ArgumentException>(() => new OpenAiClientOptions().UseAzure(_resource, credential, " ")).ParamName);
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(static () => new OpenAiClientOptions().UseAzure(_resource, null!)).ParamName);
        Assert.Equal("endpoint", Assert.Throws<ArgumentNullException>(() => new OpenAiClientOptions().UseAzure(null!, credential)).ParamName);
    }

    private static AuthenticationToken Token(int number, TimeSpan life, FakeTime time) => new($"token-{number}", "Bearer", time.GetUtcNow() + life);
}
