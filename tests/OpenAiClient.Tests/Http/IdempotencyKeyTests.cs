using System.Net;
using Microsoft.Extensions.Time.Testing;
using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>A write that may be retried has a key, with which the server recognizes it.</summary>
public class IdempotencyKeyTests
{
    [Fact]
    public async Task All_attempts_of_a_write_share_one_idempotency_key_and_the_next_call_has_another()
    {
        using var handler = Failing();
        using var openai = Client(handler);

        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync());
        await Assert.ThrowsAsync<ServerException>(() => openai.StreamAsync().ReadAllAsync());
        await Assert.ThrowsAsync<ServerException>(() => openai.Files.CreateAsync(FileUpload.FromBytes("x"u8.ToArray(), "a.txt"), "assistants"));

        var keys = handler.Requests.Select(static request => request.Header("Idempotency-Key")).ToArray();
        Assert.Equal(9, keys.Length);
        Assert.All(keys, static key => Assert.True(Guid.TryParse(key, out _)));
        Assert.All(keys.Chunk(3), static call => Assert.Single(call.Distinct()));
        Assert.Equal(3, keys.Distinct().Count());
    }

    [Fact]
    public async Task Reads_deletes_and_bodies_sent_once_have_no_idempotency_key()
    {
        using var handler = Failing();
        using var openai = Client(handler);

        await Assert.ThrowsAsync<ServerException>(() => openai.Models.GetAsync("m"));
        await Assert.ThrowsAsync<ServerException>(() => openai.Files.DeleteAsync("f"));
        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync(new() { MaxRetries = 0 }));
        await Assert.ThrowsAsync<ServerException>(() => openai.Files.CreateAsync(FileUpload.FromStream(new OneWayStream([1]), "a.txt"), "assistants"));

        Assert.All(handler.Requests, static request => Assert.Null(request.Header("Idempotency-Key")));
    }

    [Fact]
    public async Task The_option_switches_generated_idempotency_keys_off_but_not_the_callers_own()
    {
        using var handler = Failing();
        using var openai = Client(handler, static options => options.SendIdempotencyKeys = false);

        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync());
        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync(new() { IdempotencyKey = "mine" }));

        Assert.Equal([null, null, null, "mine", "mine", "mine"], handler.Requests.Select(static request => request.Header("Idempotency-Key")));
    }

    [Fact]
    public async Task A_key_of_the_call_goes_before_one_of_the_client_and_that_before_ours()
    {
        using var handler = Failing();
        using var openai = Client(handler, static options => options.Headers["idempotency-key"] = "client");

        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync(new() { IdempotencyKey = "call" }));
        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync());

        Assert.Equal(["call", "call", "call", "client", "client", "client"], handler.Requests.Select(static request => request.Header("Idempotency-Key")));
    }

    [Fact]
    public void Idempotency_keys_are_distinct_UUIDs_of_version_4_even_when_time_stands_still()
    {
        var time = new FakeTimeProvider();

        var keys = Enumerable.Range(0, 10_000).Select(_ => IdempotencyKey.Create(time)).ToArray();

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, static key => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", key));
    }

    private static FakeHandler Failing() => new() { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.BadGateway)) };

    private static OpenAiClient Client(FakeHandler handler, Action<OpenAiClientOptions>? configure = null) => handler.CreateClient(options =>
    {
        (options.MaxRetries, options.TimeProvider) = (2, new InstantClock());
        configure?.Invoke(options);
    });
}
